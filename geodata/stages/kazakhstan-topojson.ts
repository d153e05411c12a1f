import { quantize } from 'topojson-client';
import { BuildError } from './build-error';
import { caspianOf } from './caspian';
import { checkRings } from './check-rings';
import { cityOutlinesOf, cutCities, type CitySource } from './cut-cities';
import { giveIslands } from './give-islands';
import { FRAME, GRID, toGrid } from './grid';
import { clippedTo, countriesOf, type CountrySource } from './neighbours';
import { oblastsOf, type OblastSource } from './oblasts';
import type { Shape } from './shape';
import { simplifyShapes } from './simplify-shapes';
import { shapesOf, topologyOf } from './topology';

/** The sources of the geography, parsed but not changed. */
export interface Sources {
	readonly oblasts: OblastSource;
	readonly cities: CitySource;
	readonly countries: CountrySource;
	/** The ids of the regions, in the order of regions.json. */
	readonly order: readonly string[];
}

/** The number of Kazakhstan in ISO 3166-1. */
const KAZAKHSTAN = '398';

/**
 * The area in square kilometres of the triangle that a point must form with its neighbours to be kept. The map zooms in on
 * regions, so they keep nearly all points of their source; neighbouring countries are only background.
 */
const DETAIL = { regions: 0.02, neighbours: 5 } as const;

/**
 * Builds the text of outlines.topo.json: a quantized topology in degrees with the objects `regions` (ids as in regions.json),
 * `neighbours` (ids as in ISO 3166-1 numeric, with English names) and `water`. Outer rings are clockwise. The same sources give
 * the same text, byte for byte.
 *
 * @throws {BuildError} where a source or the result breaks a rule
 */
export function kazakhstanTopojson(sources: Sources): string {
	const { oblasts, islands } = oblastsOf(sources.oblasts);
	const complete = giveIslands(oblasts, islands).map(toGrid);
	const cities = cityOutlinesOf(sources.cities);
	const cut = cutCities(simplifyShapes(complete, DETAIL.regions), cities);

	const regions = inOrder(cut, sources.order);
	const others = countriesOf(sources.countries).filter(({ id }) => id !== KAZAKHSTAN);
	const neighbours = simplifyShapes(clippedTo(FRAME, others).map(toGrid), DETAIL.neighbours);
	const water = [caspianOf(regions, neighbours)];

	const topology = quantize(topologyOf({ regions, neighbours, water }), GRID);
	for (const name of Object.keys(topology.objects)) checkRings(name, shapesOf(topology, name));
	return `${JSON.stringify(topology)}\n`;
}

function inOrder(shapes: readonly Shape[], order: readonly string[]): Shape[] {
	const byId = new Map(shapes.map((shape) => [shape.id, shape]));
	const ordered = order.flatMap((id) => byId.get(id) ?? []);
	if (ordered.length !== order.length || ordered.length !== shapes.length)
		throw new BuildError(
			'geodata/regions.json',
			`the ids ${[...byId.keys()].join(' ')}`,
			order.join(' '),
			'Give every region an outline, and every outline a region.'
		);
	return ordered;
}
