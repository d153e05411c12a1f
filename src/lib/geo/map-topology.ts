import type { GeometryCollection, Topology } from 'topojson-specification';

/** The shapes of the map, in degrees: regions (ids as in regions.json), neighbouring countries, and waters. */
export type MapTopology = Topology<
	Record<'regions' | 'neighbours' | 'water', GeometryCollection<{ name?: string | undefined }>>
>;
