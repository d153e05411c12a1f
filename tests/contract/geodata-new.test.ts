import type { Feature } from 'geojson';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { readBoundaries } from '../../geodata/new/read-boundaries';
import { regionsAt } from '../../src/lib/geo/region-at';
import { checked, folderOf, regionOf, regionsOf, square } from '../fixtures/boundaries';
import { fileAt } from './geography-files';

describe('a new folder of facts', () => {
	it('is whole for a made-up country of forty regions', async () => {
		const file = fileAt('tests/fixtures/made-up.geojson').pathname;
		const files = folderOf(await readBoundaries(file));
		const { regions, topology } = checked(files);
		expect(regions).toHaveLength(40);
		expect(topology.objects.neighbours.geometries).toEqual([]);
		expect(topology.objects.water.geometries).toHaveLength(1);
	});

	it('is whole for a map that is taller than wide, with the names around it', () => {
		const files = folderOf(regionsOf('Vietnam'));
		const [west, south, east, north] = checked(files).home;
		expect(north - south).toBeGreaterThan(1.5 * (east - west));
		const { labels } = JSON.parse(files.get('neighbours.json') ?? '');
		const names = labels.map(({ name }: { name: { en: string } }) => name.en);
		expect(names).toEqual(expect.arrayContaining(['Laos', 'Cambodia']));
		expect(names).not.toContain('Vietnam');
	});

	it('is in one piece for a map across the antimeridian', () => {
		const { home, topology } = checked(folderOf(regionsOf('Fiji', 'Tonga', 'Samoa', 'Vanuatu')));
		expect(home[0]).toBeGreaterThan(160);
		expect(home[2]).toBeGreaterThan(180);
		expect(home[2] - home[0]).toBeLessThan(30);
		const regionAt = regionsAt(topology);
		// Viti Levu, and Upolu, which has the longitudes of the other side.
		expect([regionAt([178, -17.8]), regionAt([-171.75, -13.9])]).toEqual(['242', '882']);
		// Taveuni is cut at 180° in the source: no line is drawn there.
		const fiji = feature(topology, topology.objects.regions).features.find(
			({ id }) => id === '242'
		);
		const lines = JSON.stringify(fiji?.geometry).match(/\[180,/g) ?? [];
		expect(lines.length).toBeLessThan(4);
	});
});

describe('boundaries', () => {
	const refusal = (...features: Feature[]) => expect(() => folderOf(features));

	it('without ids are refused, with the properties there are', () => {
		const nameless = { ...regionOf('a', square(0, 0)), properties: { name: 'A', iso: 'a' } };
		refusal(nameless).toThrow(
			'boundaries.geojson, feature 1: expected a property "code", saw name, iso. Name the property that holds the id by --id.'
		);
	});

	it('with an id that no address can hold are refused', () => {
		refusal(regionOf('a/b', square(0, 0))).toThrow(
			'feature 1 (Region a/b): expected an id of letters, digits and hyphens'
		);
	});

	it('with one id twice are refused', () => {
		refusal(regionOf('a', square(0, 0)), regionOf('A', square(1, 0))).toThrow(
			'feature 2 (Region A): expected an id of its own, in more than upper and lower case, saw A, as of feature 1 (Region a)'
		);
	});

	it('with an open ring are refused', () => {
		refusal(regionOf('a', square(0, 0).slice(0, -1))).toThrow(
			'feature 1 (a, Region a): expected closed rings of four points or more, the last as the first, saw 4 points, open'
		);
	});

	it('with a ring that crosses itself are refused, with the place', () => {
		const bow = [
			[0, 0],
			[2, 2],
			[2, 0],
			[0, 1],
			[0, 0]
		];
		refusal(regionOf('a', bow)).toThrow(
			'expected rings that do not cross themselves, saw a crossing'
		);
	});

	it('of which one winds the other way are refused', () => {
		refusal(
			regionOf('a', square(0, 0)),
			regionOf('b', square(1, 0)),
			regionOf('c', square(2, 0).reverse())
		).toThrow(
			'feature 3 (c, Region c): expected an outer ring that winds as those of the other features'
		);
	});

	it('in metres are refused, with how to reproject them', () => {
		refusal(regionOf('a', square(500_000, 4_649_776, 1000))).toThrow(
			/expected longitude and latitude in degrees, in this order, saw \[500000,4649776\]\. Reproject/
		);
	});

	it('with latitude and longitude swapped are refused', () => {
		refusal(regionOf('a', square(42, 130))).toThrow(/saw \[42,130\]\. Swap the two/);
	});

	it('that are lines or nothing are refused', () => {
		const line = { type: 'LineString' as const, coordinates: [] };
		refusal({ ...regionOf('a', []), geometry: line }).toThrow(
			'expected a Polygon or MultiPolygon, saw LineString'
		);
		refusal().toThrow('boundaries.geojson: expected at least one region, saw none');
	});

	it('with a cut at the antimeridian and an edge across it make the same map', () => {
		const cut = [regionOf('a', square(179, 0)), regionOf('b', square(-180, 0))];
		const across = regionOf('a', [
			[179, 0],
			[179, 1],
			[-179, 1],
			[-179, 0],
			[179, 0]
		]);
		expect(checked(folderOf(cut)).home).toEqual(checked(folderOf([across])).home);
	});
});
