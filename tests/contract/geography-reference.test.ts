import { existsSync } from 'node:fs';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { intersection, union } from 'polyclip-ts';
import { describe, expect, it } from 'vitest';
import { signedArea } from '../../geodata/stages/plane';
import { polygonsOf, type Point, type PolygonRings } from '../../geodata/stages/shape';
import { facts, fileAt, regions, shapeOf, textOf } from './geography-files';

// Official outlines kept beside the checkout, not in it: a measure, not an ingredient.
const REFERENCE = '../shared/reference/kaz-adm1-2018-ocha.geojson';

describe('against the official outlines of 2018', () => {
	const present = existsSync(fileAt(REFERENCE));

	it.skipIf(!present)(
		`the regions agree: 95 % shared on average, 90 % for each city-region${present ? '' : ' (skipped: no reference outlines beside this checkout)'}`,
		() => {
			const reference: Reference = JSON.parse(textOf(REFERENCE));
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

type Reference = FeatureCollection<Polygon | MultiPolygon, { iso_3166_2: string }>;

/** Intersection over union: 1 for the same area, 0 for areas apart. */
function overlap(a: PolygonRings[], b: PolygonRings[]): number {
	return equalArea(intersection(a, b)) / equalArea(union(a, b));
}

/** Areas in proportion: longitude against the sine of latitude is a projection that keeps them. */
function equalArea(polygons: readonly PolygonRings[]): number {
	const project = ([lon, lat]: Point): Point => [lon, Math.sin((lat * Math.PI) / 180)];
	return polygons
		.flatMap((rings) =>
			rings.map((ring, i) => (i === 0 ? 1 : -1) * Math.abs(signedArea(ring.map(project))))
		)
		.reduce((a, b) => a + b, 0);
}
