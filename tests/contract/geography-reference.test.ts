import { describe, expect, it } from 'vitest';
import { polygonsOf } from '../../geodata/stages/shape';
import { overlap, present, readReference, whetherSkipped } from '../fixtures/reference-outlines';
import { facts, regions, shapeOf } from './geography-files';

describe('against the official outlines of 2018', () => {
	it.skipIf(!present)(
		`the regions agree: 95 % shared on average, 90 % for each city-region${whetherSkipped}`,
		() => {
			const reference = readReference();
			const shared = new Map(
				reference.features.map(({ properties, geometry }) => {
					const built = shapeOf(regions, properties.iso_3166_2);
					return [built.id, overlap([...built.polygons], polygonsOf(geometry))];
				})
			);
			expect([...shared.keys()].sort()).toEqual(facts.map(({ id }) => id).sort());
			const mean = [...shared.values()].reduce((a, b) => a + b, 0) / shared.size;
			expect(mean).toBeGreaterThanOrEqual(0.95);
			for (const { id } of facts.filter(({ kind }) => kind === 'city'))
				expect(shared.get(id), id).toBeGreaterThanOrEqual(0.9);
		},
		60_000
	);
});
