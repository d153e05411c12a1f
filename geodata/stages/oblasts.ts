import { merge } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { BuildError } from './build-error';
import { polygonsOf, type PolygonRings, type Shape } from './shape';
import { SOURCE_CODES, UNNAMED_ISLANDS } from './source-codes';

/** `kaz.topo.json`: Natural Earth's first-level units of Kazakhstan. */
export type OblastSource = Topology<{ kaz: GeometryCollection }>;

/** The one oblast with a hole in the source: Baikonur, leased to Russia and not a unit of the first level. */
const BAIKONUR_HOST = 'KZ-KZY';

/**
 * The 14 oblasts, with Almaty, Astana and Baikonur given back to theirs, and the islands that have none.
 *
 * @throws {BuildError} where the source has a unit without a code, or a hole other than Baikonur
 */
export function oblastsOf(source: OblastSource): { oblasts: Shape[]; islands: PolygonRings[] } {
	const units = new Map<string, (Polygon | MultiPolygon)[]>();
	const codes = new Map<string, string>(Object.entries(SOURCE_CODES));
	for (const unit of source.objects.kaz.geometries) {
		const code = unit.id === UNNAMED_ISLANDS ? UNNAMED_ISLANDS : codes.get(String(unit.id));
		if (!code || (unit.type !== 'Polygon' && unit.type !== 'MultiPolygon'))
			throw fault(`unit ${unit.id}`, 'an area with a known code', unit.type ?? 'nothing');
		units.set(code, [...(units.get(code) ?? []), unit]);
	}
	const shapes = [...units].map(([id, parts]) => ({
		id,
		polygons: polygonsOf(merge(source, parts))
	}));
	return {
		oblasts: shapes.filter(({ id }) => id !== UNNAMED_ISLANDS).map(withoutHoles),
		islands: shapes.flatMap(({ id, polygons }) => (id === UNNAMED_ISLANDS ? polygons : []))
	};
}

function withoutHoles({ id, polygons }: Shape): Shape {
	const holes = polygons.reduce((sum, rings) => sum + rings.length - 1, 0);
	const expected = id === BAIKONUR_HOST ? 1 : 0;
	if (holes !== expected) throw fault(id, `${expected} holes`, `${holes}`);
	return { id, polygons: polygons.map((rings) => rings.slice(0, 1)) };
}

function fault(where: string, expected: string, seen: string): BuildError {
	return new BuildError(
		`geodata/sources/kaz.topo.json, ${where}`,
		expected,
		seen,
		'Teach geodata/stages/source-codes.ts or oblasts.ts the new source.'
	);
}
