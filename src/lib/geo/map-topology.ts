import type { GeometryCollection, Topology } from 'topojson-specification';

/** The map's shapes: regions (ids as in regions.json), neighbouring countries and the sea, in degrees. */
export type MapTopology = Topology<
	Record<'regions' | 'neighbours' | 'water', GeometryCollection<{ name?: string | undefined }>>
>;
