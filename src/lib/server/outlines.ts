import { readFileSync } from 'node:fs';
import { drawOutlines, type Outlines } from '../geo/outlines';
import { regionsSchema } from './schema';
import { topologySchema } from './topology-schema';
import { validate } from './validate';

/** The files that the outlines are drawn from; the paths are relative to the root of the project. */
export const OUTLINE_FILES = {
	topology: 'geodata/kazakhstan.topo.json',
	regions: 'geodata/regions.json'
} as const;

/**
 * Draws the outlines of the map as SVG paths. They are 38 kB and the same on every page and in every language, so the build puts
 * them into a module of their own (`virtual:outlines`, vite.config.ts). So the HTML of a page holds them only once, in the twin.
 *
 * @throws {DataError} where a file does not match its schema
 */
export function readOutlines(): Outlines {
	const { topology, regions } = OUTLINE_FILES;
	const cities = validate(regionsSchema, regions, readFileSync(regions, 'utf8')).regions;
	return drawOutlines(
		validate(topologySchema, topology, readFileSync(topology, 'utf8')),
		cities.filter(({ kind }) => kind === 'city').map(({ id }) => id)
	);
}
