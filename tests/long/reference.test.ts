import type { Objects, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { newFolder } from '../../geodata/new/new-folder';
import { polygonsOf } from '../../geodata/stages/shape';
import { shapesOf } from '../../geodata/stages/topology';
import { shapeOf } from '../contract/geography-files';
import { countries } from '../fixtures/boundaries';
import { overlap, present, readReference, whetherSkipped } from '../fixtures/reference-outlines';

describe('the official outlines of 2018', () => {
	it.skipIf(!present)(
		`a folder that is made of them keeps their areas: 99 % shared on average${whetherSkipped}`,
		() => {
			const reference = readReference();
			const files = newFolder({
				file: 'reference.geojson',
				features: reference.features,
				properties: { id: 'iso_3166_2', name: 'name_en' },
				countries,
				date: '2022-01-08'
			});
			const outlines: Topology<Objects> = JSON.parse(files.get('outlines.topo.json') ?? '');
			const made = shapesOf(outlines, 'regions');
			const shared = reference.features.map(({ properties, geometry }) =>
				overlap([...shapeOf(made, properties.iso_3166_2).polygons], polygonsOf(geometry))
			);
			expect(shared).toHaveLength(17);
			expect(shared.reduce((a, b) => a + b, 0) / shared.length).toBeGreaterThanOrEqual(0.99);
		},
		60_000
	);
});
