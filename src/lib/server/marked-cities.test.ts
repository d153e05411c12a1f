import { describe, expect, it } from 'vitest';
import { FILES } from '../../../tests/fixtures/refused-facts';
import type { CityPlace } from '../domain/city';
import { checkPlaces, markedCities } from './marked-cities';

const name = { en: 'Port', kk: 'Порт', ru: 'Порт' };
const PORT: CityPlace = { id: 'port', name, region: 'A', point: [1, 2] };
const HILL: CityPlace = { ...PORT, id: 'hill' };

describe('the cities that a report marks', () => {
	it('come in its order, with their places', () => {
		const cities = [
			{ city: 'hill', passage: 'hill-calm' },
			{ city: 'port', passage: 'port-closed' }
		];
		expect(markedCities({ cities }, [PORT, HILL], FILES)).toEqual([
			{ ...HILL, passage: 'hill-calm' },
			{ ...PORT, passage: 'port-closed' }
		]);
	});

	it('may be none', () => {
		expect(markedCities({ cities: [] }, [PORT], FILES)).toEqual([]);
	});

	it('are refused where one is unknown or marked twice', () => {
		const marked = { city: 'port', passage: 'port-closed' };
		expect(() => markedCities({ cities: [marked] }, [HILL], FILES)).toThrow(
			'report.json: cities[0].city: expected the id of a known city, seen "port"'
		);
		expect(() => markedCities({ cities: [marked, marked] }, [PORT], FILES)).toThrow(
			'report.json: cities[1].city: expected a city that occurs once'
		);
	});
});

describe('the cities of a folder', () => {
	it('are refused where two have one id, or one lies in no region', () => {
		expect(() => checkPlaces([PORT, PORT], [], 'cities.json')).toThrow('cities.json: cities[1].id');
		expect(() => checkPlaces([PORT], [], 'cities.json')).toThrow('cities.json: cities[0].region');
	});
});
