import { drawOutlines, type Outlines } from '../geo/outlines';
import { readGeodata, shownPath } from './geodata-folder';
import { regionsSchema } from './schema';
import { topologySchema } from './topology-schema';
import { validate } from './validate';

const [OUTLINES, REGIONS] = ['outlines.topo.json', 'regions.json'] as const;

/**
 * Draws the outlines of the map as SVG paths. They are 38 kB and the same on every page and in every language, so the build puts
 * them into a module of their own (`virtual:outlines`, vite.config.ts). So the HTML of a page holds them only once, in the twin.
 *
 * @throws {DataError} where a file does not match its schema
 */
export function readOutlines(): Outlines {
	const { regions } = validate(regionsSchema, shownPath(REGIONS), readGeodata(REGIONS));
	return drawOutlines(
		validate(topologySchema, shownPath(OUTLINES), readGeodata(OUTLINES)),
		regions.filter(({ inset }) => inset).map(({ id }) => id)
	);
}
