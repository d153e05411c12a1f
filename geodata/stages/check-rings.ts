import { BuildError } from './build-error';
import { crossings } from './crossings';
import type { Ring, Shape } from './shape';

/**
 * Checks that every ring is closed, has at least four points, and neither touches itself nor another ring, except along a
 * shared border.
 *
 * @param where the name of the shapes, for error messages
 * @throws {BuildError} for the first fault
 */
export function checkRings(where: string, shapes: readonly Shape[]): void {
	for (const { id, polygons } of shapes) {
		if (polygons.length === 0) throw fault(`${where}, ${id}`, 'a polygon', 'none');
		for (const ring of polygons.flat())
			if (ring.length < 4 || !isClosed(ring))
				throw fault(`${where}, ${id}`, 'closed rings of four points or more', JSON.stringify(ring));
	}
	const [crossing] = crossings(shapes.flatMap(({ polygons }) => polygons.flat()));
	if (crossing) throw fault(where, 'outlines that do not cross', `a crossing near ${crossing}`);
}

function isClosed(ring: Ring): boolean {
	return String(ring[0]) === String(ring[ring.length - 1]);
}

function fault(where: string, expected: string, seen: string): BuildError {
	return new BuildError(
		`built geography, ${where}`,
		expected,
		seen,
		'Simplify less in geodata/stages/kazakhstan-topojson.ts, or correct the source.'
	);
}
