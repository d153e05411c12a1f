import { describe, expect, it } from 'vitest';
import { changed, jsonOf, type Json, type Path } from '../../../tests/fixtures/json';
import { told } from '../../../tests/fixtures/refused-facts';
import { checkTopology } from './check-topology';
import { facts } from './facts';
import { topology } from './topology';
import { topologySchema, type ValidTopology } from './topology-schema';
import { validate } from './validate';

const FILES = { topology: 'map.json', cities: 'cities.json' };
const good = jsonOf(topology);

/** What shapes and facts are refused for. */
const refusals = (shapes: ValidTopology, of: typeof facts) =>
	[...checkTopology(shapes, of, FILES)].map(told);

/** The shapes of the map with another value in one place. */
const withShapes = (at: Path, value: Json) =>
	validate(topologySchema, FILES.topology, JSON.stringify(changed(good, at, value)));

/** The facts with the city of Almaty at another point. */
const withAlmatyAt = (point: [number, number]) => ({
	...facts,
	cities: facts.cities.map((city) => (city.id === 'almaty' ? { ...city, point } : city))
});

describe('shapes and facts', () => {
	it('are accepted where they agree, as those of the project do', () => {
		expect(refusals(withShapes([], good), facts)).toEqual([]);
	});

	it.each([topology.arcs.length, ~topology.arcs.length])(
		'are refused where an arc does not exist: %s',
		(arc) => {
			const at = topology.objects.regions.geometries.findIndex(({ type }) => type === 'Polygon');
			const shapes = withShapes(['objects', 'regions', 'geometries', at, 'arcs', 0], [arc]);
			expect(refusals(shapes, facts)[0]?.message).toBe(
				`map.json: objects.regions.geometries[${at}].arcs: expected the numbers of its ` +
					`${topology.arcs.length} arcs, seen ${arc}. Build the outlines again.`
			);
		}
	);

	it('are refused where a region is not drawn', () => {
		const shapes = withShapes(['objects', 'regions', 'geometries', 0, 'id'], 'KZ-XXX');
		expect(refusals(shapes, facts)[0]?.message).toContain(
			'map.json: objects.regions: expected the regions KZ-AKM, KZ-AKT,'
		);
	});

	it('are refused where a city lies outside its region, as with latitude first', () => {
		expect(refusals(withShapes([], good), withAlmatyAt([43.24, 76.93]))[0]?.message).toBe(
			'cities.json: cities[1].point: expected longitude and latitude of a place in KZ-ALA, ' +
				'seen [43.24,76.93]. They are swapped: write [76.93, 43.24].'
		);
	});
});
