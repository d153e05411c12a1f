import type { Facts } from '../domain/dashboard';
import { regionsAt } from '../geo/region-at';
import { DataError } from './data-error';
import type { ValidTopology } from './topology-schema';

/** The path of the file that each part was read from, for error messages. */
interface Files {
	readonly topology: string;
	readonly cities: string;
}

/**
 * Checks the rules between shapes and facts: every arc that a shape refers to exists, each region has one shape and each shape
 * belongs to a region, and each city lies within its region.
 *
 * @throws {DataError} for the first rule that is broken
 */
export function checkTopology(
	topology: ValidTopology,
	{ regions, cities }: Pick<Facts, 'regions' | 'cities'>,
	files: Files
): void {
	const arcCount = topology.arcs.length;
	for (const [name, { geometries }] of Object.entries(topology.objects))
		geometries.forEach((geometry, i) => {
			const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
			// A negative number refers to an arc in reverse direction.
			const missing = polygons.flat(2).find((arc) => (arc < 0 ? ~arc : arc) >= arcCount);
			if (missing !== undefined)
				throw new DataError(
					files.topology,
					`objects.${name}.geometries[${i}].arcs`,
					`the numbers of its ${arcCount} arcs`,
					missing
				);
		});
	const drawn = topology.objects.regions.geometries.map(({ id }) => id).sort();
	const known = regions.map(({ id }) => id).sort();
	if (drawn.join() !== known.join())
		throw new DataError(
			files.topology,
			'objects.regions',
			`the regions ${known.join(', ')}`,
			drawn
		);
	const regionAt = regionsAt(topology);
	cities.forEach(({ point, region }, i) => {
		if (regionAt(point) !== region)
			throw new DataError(
				files.cities,
				`cities[${i}].point`,
				`longitude and latitude of a place in ${region}`,
				point
			);
	});
}
