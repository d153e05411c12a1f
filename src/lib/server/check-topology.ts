import type { Facts } from '../domain/dashboard';
import { regionsAt } from '../geo/region-at';
import { MEND, type Problem } from './problem';
import type { ValidTopology } from './topology-schema';

/** The path of the file that each part was read from, for error messages. */
interface Files {
	readonly topology: string;
	readonly cities: string;
}

/**
 * The rules between shapes and facts that are broken: every arc that a shape refers to exists, each region has one shape and each
 * shape belongs to a region, and each city lies within its region.
 */
export function* checkTopology(
	topology: ValidTopology,
	facts: Pick<Facts, 'regions' | 'cities'>,
	files: Files
): Generator<Problem> {
	const broken = [...checkArcs(topology, files.topology)];
	yield* broken;
	yield* checkShapes(topology, facts.regions, files.topology);
	// Where an arc is missing, nothing can be drawn.
	if (broken.length === 0) yield* checkCities(topology, facts.cities, files.cities);
}

function* checkArcs(topology: ValidTopology, file: string): Generator<Problem> {
	const arcCount = topology.arcs.length;
	for (const [name, { geometries }] of Object.entries(topology.objects))
		for (const [i, geometry] of geometries.entries()) {
			const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
			// A negative number refers to an arc in reverse direction.
			const missing = polygons.flat(2).find((arc) => (arc < 0 ? ~arc : arc) >= arcCount);
			const path = ['objects', name, 'geometries', i, 'arcs'];
			const rule = `the numbers of its ${arcCount} arcs`;
			if (missing !== undefined)
				yield { file, path, rule, seen: missing, remedy: 'Build the outlines again.' };
		}
}

function* checkShapes(
	topology: ValidTopology,
	regions: Facts['regions'],
	file: string
): Generator<Problem> {
	const drawn = topology.objects.regions.geometries.map(({ id }) => id).sort();
	const known = regions.map(({ id }) => id).sort();
	if (drawn.join() === known.join()) return;
	const rule = `the regions ${known.join(', ')}`;
	yield {
		file,
		path: ['objects', 'regions'],
		rule,
		seen: drawn,
		remedy: 'Build the outlines again.'
	};
}

function* checkCities(
	topology: ValidTopology,
	cities: Facts['cities'],
	file: string
): Generator<Problem> {
	const regionAt = regionsAt(topology);
	for (const [i, { point, region }] of cities.entries()) {
		if (regionAt(point) === region) continue;
		const [first, second] = point;
		const isSwapped = regionAt([second, first]) === region;
		yield {
			file,
			path: ['cities', i, 'point'],
			rule: `longitude and latitude of a place in ${region}`,
			seen: point,
			remedy: isSwapped ? `They are swapped: write [${second}, ${first}].` : MEND
		};
	}
}
