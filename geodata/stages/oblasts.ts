import { merge } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { BuildError } from './build-error';
import { polygonsOf, type PolygonRings, type Shape } from './shape';

/** `kaz.topo.json`: Natural Earth's first-level administrative units of Kazakhstan. */
export type OblastSource = Topology<{ kaz: GeometryCollection }>;

/**
 * The region of January 2022 that each unit of `kaz.topo.json` belongs to. The source has outlines of Astana and Almaty, which
 * are added to their oblasts: the city-regions are cut out of them again with the outlines of 2022.
 */
const SOURCE_CODES = {
	'KZ.AM': 'KZ-AKM',
	'KZ.AS': 'KZ-AKM',
	'KZ.AT': 'KZ-AKT',
	'KZ.AA': 'KZ-ALM',
	'KZ.AC': 'KZ-ALM',
	'KZ.AR': 'KZ-ATY',
	'KZ.WK': 'KZ-ZAP',
	'KZ.ZM': 'KZ-ZHA',
	'KZ.QG': 'KZ-KAR',
	'KZ.QS': 'KZ-KUS',
	'KZ.QO': 'KZ-KZY',
	'KZ.MG': 'KZ-MAN',
	'KZ.PA': 'KZ-PAV',
	'KZ.NK': 'KZ-SEV',
	'KZ.SK': 'KZ-YUZ',
	'KZ.EK': 'KZ-VOS'
} as const satisfies Record<string, `KZ-${string}`>;

/** The id of the unit in `kaz.topo.json` that holds islands of the Caspian Sea without an oblast. */
const UNNAMED_ISLANDS = '-99';

/** The only oblast with a hole in the source. The hole is Baikonur, which Russia leases and which is no first-level unit. */
const BAIKONUR_HOST = 'KZ-KZY';

/**
 * The 14 oblasts, each including Almaty, Astana or Baikonur where those lie within it, and the islands that belong to none.
 *
 * @throws {BuildError} where the source has a unit with an unknown code, or a hole other than Baikonur
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
		'Adapt geodata/stages/oblasts.ts to the new source.'
	);
}
