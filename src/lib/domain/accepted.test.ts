import { describe, expect, it } from 'vitest';
import { facts } from '../server/facts';
import { accepting, ANY_PLACE, placeNamed, shownStatus } from './accepted';
import { dashboardOf } from './dashboard';
import { count, NOT_STATED } from './selection';
import { PLACES } from './status';

const dashboard = dashboardOf(facts, 'en');
const coloured = (farthest: (typeof PLACES)[number]) =>
	accepting(dashboard, farthest).regions.filter(({ claim }) => claim);

describe('what a reader accepts', () => {
	it('is everything, unless the address names a nearer place', () => {
		expect(placeNamed(null)).toBe(ANY_PLACE);
		expect(placeNamed('<b>')).toBe(ANY_PLACE);
		expect(PLACES.map(placeNamed)).toEqual(PLACES);
		expect(accepting(dashboard, ANY_PLACE)).toBe(dashboard);
	});

	it.each(PLACES)('colours no region whose words are farther than “%s”', (farthest) => {
		const farther = PLACES.slice(PLACES.indexOf(farthest) + 1);
		const places = coloured(farthest).map(({ claim }) => claim?.place);
		expect(places.length).toBeGreaterThan(0);
		expect(places.filter((place) => place && farther.includes(place))).toEqual([]);
	});

	it('never makes a region one of which nothing is stated', () => {
		for (const farthest of PLACES)
			expect(count(accepting(dashboard, farthest), NOT_STATED)).toBe(count(dashboard, NOT_STATED));
	});

	it('sets aside the cities of the regions that are set aside', () => {
		const { regions, cities } = accepting(dashboard, 'named');
		const aside = regions.filter((region) => shownStatus(region) === 'aside').map(({ id }) => id);
		expect(aside.length).toBeGreaterThan(0);
		for (const city of cities)
			expect(shownStatus(city) === 'aside').toBe(aside.includes(city.region));
	});
});
