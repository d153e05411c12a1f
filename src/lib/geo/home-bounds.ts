import type { Geometry } from 'geojson';
import { project, type Bounds } from './mercator.ts';

/** Web Mercator ends here, in degrees of latitude. */
const MOST_NORTHERN = 85;

/**
 * The bounds of the home view, in degrees: those of all regions, with a little room around them. They are rounded outwards to a
 * step between a hundredth and a thousandth of the map's extent, so that a moved point of an outline moves no map.
 *
 * @param regions their outlines, in degrees
 * @returns the longitudes are continued past 180 where the regions lie on both sides of the antimeridian
 */
export function homeBounds(regions: readonly Geometry[]): Bounds {
	const points = regions.flatMap((geometry) => ringsOf(geometry).flat());
	const [west, east] = extentOf(points.map(([lng = 0]) => lng));
	const [south, north] = extentOf(points.map(([, lat = 0]) => lat));
	const step = 10 ** Math.floor(Math.log10(Math.max(east - west, north - south) / 100));
	const below = (value: number) => inSteps(Math.floor(value / step - 0.5), step);
	const above = (value: number) => inSteps(Math.ceil(value / step + 0.5), step);
	return [
		below(west),
		Math.max(-MOST_NORTHERN, below(south)),
		above(east),
		Math.min(MOST_NORTHERN, above(north))
	];
}

/** The width of bounds divided by their height, in the projection: five digits are less than a pixel on any screen. */
export function homeRatio([west, south, east, north]: Bounds): string {
	const [[left, top], [right, bottom]] = [project([west, north]), project([east, south])];
	return ((right - left) / (bottom - top)).toPrecision(6);
}

/** A whole number of steps, without the last digits in which decimal fractions are not exact. */
function inSteps(count: number, step: number): number {
	return Number((count * step).toPrecision(12));
}

function extentOf(values: readonly number[]): [number, number] {
	return values.reduce<[number, number]>(
		([least, most], value) => [Math.min(least, value), Math.max(most, value)],
		[Infinity, -Infinity]
	);
}

function ringsOf(geometry: Geometry) {
	if (geometry.type === 'Polygon') return geometry.coordinates;
	return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}
