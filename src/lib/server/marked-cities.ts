import type { City, CityPlace } from '../domain/city';
import type { Region } from '../domain/region';
import type { Report } from '../domain/report';
import { checkKnown } from './check-known';
import { checkRegion } from './known-regions';
import type { Problem } from './problem';

/** The cities that a report marks, in its order, each with its place; those that have none are left out. */
export function markedCities(
	{ cities: marked }: Pick<Report, 'cities'>,
	places: readonly CityPlace[]
): City[] {
	return marked.flatMap(({ city, passage }) => {
		const place = places.find(({ id }) => id === city);
		return place ? [{ ...place, passage }] : [];
	});
}

/** The rules of the places of cities that are broken: each lies in a region there is. */
export function* checkPlaces(
	places: readonly CityPlace[],
	regions: readonly Region[],
	file: string
): Generator<Problem> {
	for (const [i, { region }] of places.entries())
		yield* checkRegion({ file, path: ['cities', i, 'region'] }, region, regions);
}

/** The rules of a report's marked cities that are broken: each is a city there is. */
export function* checkMarked(
	{ cities }: Pick<Report, 'cities'>,
	places: readonly CityPlace[],
	file: string
): Generator<Problem> {
	const known = places.map(({ id }) => id);
	for (const [i, { city }] of cities.entries())
		yield* checkKnown(
			{ file, path: ['cities', i, 'city'] },
			city,
			'the id of a known city',
			known,
			'Add its place to cities.json.'
		);
}
