import type { City, CityPlace } from '../domain/city';
import type { Region } from '../domain/region';
import type { Report } from '../domain/report';
import { checkKnown, checkUnique } from './check-facts';
import type { FactFiles } from './check-claim';

/**
 * Checks that no two cities have the same id, and that each lies in a region there is.
 *
 * @throws {DataError} for the first rule that is broken
 */
export function checkPlaces(
	cities: readonly CityPlace[],
	regions: readonly Region[],
	file: string
): void {
	checkUnique(
		file,
		'cities',
		'id',
		cities.map(({ id }) => id)
	);
	const known = new Set(regions.map(({ id }) => id));
	cities.forEach(({ region }, i) =>
		checkKnown(file, `cities[${i}].region`, 'region', known, region)
	);
}

/**
 * The cities that a report marks, in its order, each with its place.
 *
 * @throws {DataError} where a city is marked twice or is not among the cities
 */
export function markedCities(
	{ cities: marked }: Pick<Report, 'cities'>,
	cities: readonly CityPlace[],
	files: FactFiles
): City[] {
	checkUnique(
		files.report,
		'cities',
		'city',
		marked.map(({ city }) => city)
	);
	const known = new Map(cities.map((place) => [place.id, place]));
	return marked.flatMap(({ city, passage }, i) => {
		checkKnown(files.report, `cities[${i}].city`, 'city', new Set(known.keys()), city);
		const place = known.get(city);
		return place ? [{ ...place, passage }] : [];
	});
}
