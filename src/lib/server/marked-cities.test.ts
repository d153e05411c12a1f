import { describe, expect, it } from 'vitest';
import type { CityPlace } from '../domain/city';
import { checkMarked, checkPlaces, markedCities } from './marked-cities';
import { described } from './problem';

const name = { en: 'Port', kk: 'Порт', ru: 'Порт' };
const PORT: CityPlace = { id: 'port', name, region: 'A', point: [1, 2] };
const HILL: CityPlace = { ...PORT, id: 'hill' };

describe('the cities that a report marks', () => {
	it('come in its order, with their places', () => {
		const cities = [
			{ city: 'hill', passage: 'hill-calm' },
			{ city: 'port', passage: 'port-closed' }
		];
		expect(markedCities({ cities }, [PORT, HILL])).toEqual([
			{ ...HILL, passage: 'hill-calm' },
			{ ...PORT, passage: 'port-closed' }
		]);
	});

	it('may be none', () => {
		expect(markedCities({ cities: [] }, [PORT])).toEqual([]);
	});

	it('are refused where one is unknown, with the nearest there is', () => {
		const cities = [{ city: 'porrt', passage: 'port-closed' }];
		expect([...checkMarked({ cities }, [PORT], 'report.json')].map(described)).toEqual([
			'report.json: cities[0].city: expected the id of a known city, seen "porrt". ' +
				'Did you mean "port"? Add its place to cities.json.'
		]);
	});
});

describe('the cities of a folder', () => {
	it('are refused where one lies in no region', () => {
		const [problem] = checkPlaces([PORT], [], 'cities.json');
		expect(problem).toMatchObject({ path: ['cities', 0, 'region'], seen: 'A' });
	});
});
