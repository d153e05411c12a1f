import { feature } from 'topojson-client';
import { homeBounds } from '../geo/home-bounds';
import type { Bounds } from '../geo/mercator';
import { readGeodata, shownPath } from './geodata-folder';
import { topologySchema } from './topology-schema';
import { validate } from './validate';

const OUTLINES = 'outlines.topo.json';

/**
 * The bounds of the home view, from the outlines. They shape every page, script and style, so the build puts them into a module of
 * their own (`virtual:home`, vite.config.ts).
 *
 * @throws {Error} where the outlines are missing or do not match their schema
 */
export function readHome(): Bounds {
	const topology = validate(topologySchema, shownPath(OUTLINES), readGeodata(OUTLINES));
	return homeBounds(
		feature(topology, topology.objects.regions).features.map(({ geometry }) => geometry)
	);
}
