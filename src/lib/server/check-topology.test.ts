import { describe, expect, it } from 'vitest';
import { changed, jsonOf, type Json, type Path } from '../../../tests/fixtures/json';
import { checkTopology } from './check-topology';
import { facts } from './facts';
import { topology } from './topology';
import { topologySchema } from './topology-schema';
import { validate } from './validate';

const FILES = { topology: 'map.json', cities: 'cities.json' };
const good = jsonOf(topology);

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
		expect(() => checkTopology(withShapes([], good), facts, FILES)).not.toThrow();
	});

	it.each([topology.arcs.length, ~topology.arcs.length])(
		'are refused where an arc does not exist: %s',
		(arc) => {
			const at = topology.objects.regions.geometries.findIndex(({ type }) => type === 'Polygon');
			const shapes = withShapes(['objects', 'regions', 'geometries', at, 'arcs', 0], [arc]);
			expect(() => checkTopology(shapes, facts, FILES)).toThrow(
				`map.json: objects.regions.geometries[${at}].arcs: expected the numbers of its ` +
					`${topology.arcs.length} arcs, seen ${arc}. Mend map.json and build again.`
			);
		}
	);

	it('are refused where a region is not drawn', () => {
		const shapes = withShapes(['objects', 'regions', 'geometries', 0, 'id'], 'KZ-XXX');
		expect(() => checkTopology(shapes, facts, FILES)).toThrow(
			'map.json: objects.regions: expected the regions KZ-AKM, KZ-AKT,'
		);
	});

	it('are refused where a city lies outside its region, as with latitude first', () => {
		expect(() => checkTopology(withShapes([], good), withAlmatyAt([43.24, 76.93]), FILES)).toThrow(
			'cities.json: cities[1].point: expected longitude and latitude of a place in KZ-ALA, ' +
				'seen [43.24,76.93]. Mend cities.json and build again.'
		);
	});
});
