import { readFileSync } from 'node:fs';
import { drawOutlines, type Outlines } from '../geo/outlines';
import { regionsSchema } from './schema';
import { topologySchema } from './topology-schema';
import { validate } from './validate';

/** What the outlines are drawn from, from the root of the project. */
export const OUTLINE_FILES = {
	topology: 'geodata/kazakhstan.topo.json',
	regions: 'geodata/regions.json'
} as const;

/**
 * The map's outlines as SVG paths. They are the same on every page and in every language, and 38 kB: the build puts them
 * into a module of their own (`virtual:outlines`, vite.config.ts), so that no page's HTML holds them twice.
 *
 * @throws {DataError} when a file is not what its schema says
 */
export function readOutlines(): Outlines {
	const { topology, regions } = OUTLINE_FILES;
	const cities = validate(regionsSchema, regions, readFileSync(regions, 'utf8')).regions;
	return drawOutlines(
		validate(topologySchema, topology, readFileSync(topology, 'utf8')),
		cities.filter(({ kind }) => kind === 'city').map(({ id }) => id)
	);
}
