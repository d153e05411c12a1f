import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { fromDrawing } from './home';
import { drawingBox, drawingPath, squarePath } from './path';

type Point = [x: number, y: number];

/** Parses a path of moves, lines and closings as SVG defines them. @returns the points of each subpath */
function decoded(path: string): Point[][] {
	expect(path).toMatch(/^[Mmlz \-\d]*$/);
	const subpaths: Point[][] = [];
	let [x, y] = [0, 0];
	for (const [, command = '', numbers = ''] of path.matchAll(/([Mmlz])([^Mmlz]*)/g)) {
		const values = (numbers.match(/-?\d+/g) ?? []).map(Number);
		expect(values.length % 2, `pairs after ${command} in ${path}`).toBe(0);
		expect(values.length > 0, `numbers after ${command} in ${path}`).toBe(command !== 'z');
		let mode = command;
		if (mode === 'z') [x, y] = subpaths.at(-1)?.[0] ?? [0, 0];
		for (let i = 0; i < values.length; i += 2) {
			const [u = 0, v = 0] = values.slice(i);
			[x, y] = mode === 'M' ? [u, v] : [x + u, y + v];
			if (mode === 'M' || mode === 'm') subpaths.push([]);
			subpaths.at(-1)?.push([x, y]);
			// Pairs after a move are lines, absolute or relative as the move was.
			if (mode === 'm') mode = 'l';
			else if (mode === 'M') mode = 'L';
			else expect(mode, `a line after an absolute move in ${path}`).not.toBe('L');
		}
	}
	return subpaths;
}

/** Rounds points, and removes those that repeat the point before. */
function rounded(points: readonly Point[]): Point[] {
	return points
		.map(([x, y]): Point => [Math.round(x) + 0, Math.round(y) + 0])
		.filter(([x, y], i, all) => x !== all[i - 1]?.[0] || y !== all[i - 1]?.[1]);
}

const degrees = (points: readonly Point[]): Position[] => points.map(fromDrawing);

/** Coordinates that are not near a half, where rounding would depend on the last bit. */
const unit = fc
	.tuple(fc.integer({ min: -300, max: 2300 }), fc.integer({ min: -45, max: 45 }))
	.map(([whole, hundredths]) => whole + hundredths / 100);
const line = fc.array(fc.tuple(unit, unit), { minLength: 2, maxLength: 12 });
const ring = fc
	.array(fc.tuple(unit, unit), { minLength: 3, maxLength: 12 })
	.map(([first = [0, 0], ...rest]): Point[] => [first, ...rest, first]);

describe('a path in the drawing', () => {
	it('of lines decodes to their rounded points', () => {
		fc.assert(
			fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
				const path = drawingPath({ type: 'MultiLineString', coordinates: lines.map(degrees) });
				expect(decoded(path)).toEqual(lines.map(rounded));
			})
		);
	});

	it('of rings decodes to their rounded points, closed', () => {
		fc.assert(
			fc.property(fc.array(ring, { minLength: 1, maxLength: 4 }), (rings) => {
				const path = drawingPath({ type: 'Polygon', coordinates: rings.map(degrees) });
				expect(path.match(/z/g)).toHaveLength(rings.length);
				// The end of a ring is its beginning, whether drawn to or closed to.
				const closed = decoded(path).map((points) => rounded([...points, ...points.slice(0, 1)]));
				const expected = rings.map((points) =>
					rounded([...rounded(points), ...points.slice(0, 1)])
				);
				expect(closed).toEqual(expected);
			})
		);
	});

	it('can be concatenated with other paths', () => {
		fc.assert(
			fc.property(ring, line, ring, (first, second, third) => {
				const paths = [
					drawingPath({ type: 'Polygon', coordinates: [degrees(first)] }),
					drawingPath({ type: 'LineString', coordinates: degrees(second) }),
					drawingPath({ type: 'Polygon', coordinates: [degrees(third)] })
				];
				expect(decoded(paths.join(''))).toEqual(paths.flatMap(decoded));
			})
		);
	});

	it('stays valid where a ring collapses to a point', () => {
		const speck: Point[] = [
			[100.1, 50.1],
			[100.2, 50.1],
			[100.2, 50.2],
			[100.1, 50.1]
		];
		const square: Point[] = [
			[10, 10],
			[20, 10],
			[20, 20],
			[10, 10]
		];
		const path = drawingPath({ type: 'Polygon', coordinates: [degrees(speck), degrees(square)] });
		expect(decoded(path)[0]).toEqual([[100, 50]]);
		expect(decoded(path)[1]?.slice(0, 3)).toEqual(square.slice(0, 3));
	});

	it('is empty where there is nothing to draw', () => {
		expect(drawingPath({ type: 'GeometryCollection', geometries: [] })).toBe('');
	});
});

describe('a path in a square', () => {
	it('is centred and fills the square up to its margin', () => {
		fc.assert(
			fc.property(ring, (points) => {
				const geometry = { type: 'Polygon' as const, coordinates: [degrees(points)] };
				const { width, height } = drawingBox(geometry);
				fc.pre(Math.max(width, height) > 1);
				const all = decoded(squarePath(geometry, 400, 20)).flat();
				const xs = all.map(([x]) => x);
				const ys = all.map(([, y]) => y);
				const spans = [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)];
				expect(Math.abs(Math.max(...spans) - 360)).toBeLessThanOrEqual(1);
				for (const values of [xs, ys])
					expect(Math.abs(Math.min(...values) + Math.max(...values) - 400)).toBeLessThanOrEqual(2);
			})
		);
	});
});
