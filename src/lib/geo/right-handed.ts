import { geoBounds } from 'd3-geo';
import type { MultiPolygon, Polygon, Position } from 'geojson';

/** Decimal places of degrees: a tenth of a metre. RFC 7946 asks for no more. */
const PLACES = 6;

/**
 * A shape as RFC 7946 asks for it: outer rings counterclockwise, holes clockwise, coordinates of at most six decimal places.
 * Topologies hold rings the other way round, as d3 draws them.
 */
export function rightHanded<Shape extends Polygon | MultiPolygon>(shape: Shape): Shape {
	return shape.type === 'Polygon'
		? { ...shape, coordinates: turned(shape.coordinates) }
		: { ...shape, coordinates: shape.coordinates.map(turned) };
}

function turned(rings: readonly Position[][]): Position[][] {
	return rings.map((ring, i) => {
		const rounded = ring.map((position) => position.map(roundedDegrees));
		const isCounterclockwise = signedArea(rounded) > 0;
		return isCounterclockwise === (i === 0) ? rounded : rounded.reverse();
	});
}

const roundedDegrees = (degrees: number) => Number(degrees.toFixed(PLACES));

/** Twice the area of a ring, in square degrees; negative where the ring runs clockwise. */
function signedArea(ring: readonly Position[]): number {
	return ring.reduce((sum, [x = 0, y = 0], i) => {
		const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
		return sum + x * nextY - nextX * y;
	}, 0);
}

/**
 * The bounding box of shapes in degrees: west, south, east, north. Across the antimeridian, west is the greater, as RFC 7946 has
 * it.
 */
export function boundsAround(
	shapes: readonly (Polygon | MultiPolygon)[]
): [number, number, number, number] {
	const coordinates = shapes.flatMap((shape) =>
		shape.type === 'Polygon' ? shape.coordinates.flat() : shape.coordinates.flat(2)
	);
	// Of the points, since d3 takes the inside of a ring for its outside where the ring runs counterclockwise.
	const [[west, south], [east, north]] = geoBounds({ type: 'MultiPoint', coordinates });
	return [west, south, east, north];
}
