import type { Facts } from '../domain/dashboard';
import { regionsAt } from '../geo/region-at';
import { DataError } from './data-error';
import type { ValidTopology } from './topology-schema';

/** The file each part was read from. */
interface Files {
	readonly topology: string;
	readonly cities: string;
}

/**
 * What shapes and facts promise each other: every arc is there, every region is drawn once and no other, and each city lies in
 * its region.
 *
 * @throws {DataError} at the first rule broken
 */
export function checkTopology(
	topology: ValidTopology,
	{ regions, cities }: Pick<Facts, 'regions' | 'cities'>,
	files: Files
): void {
	const count = topology.arcs.length;
	for (const [name, { geometries }] of Object.entries(topology.objects))
		geometries.forEach((geometry, i) => {
			const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
			const missing = polygons.flat(2).find((arc) => (arc < 0 ? ~arc : arc) >= count);
			if (missing !== undefined)
				throw new DataError(
					files.topology,
					`objects.${name}.geometries[${i}].arcs`,
					`the numbers of its ${count} arcs`,
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
