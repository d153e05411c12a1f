import { geoBounds, geoContains } from 'd3-geo';
import type { Polygon } from 'geojson';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { TOPOLOGY } from './pages.ts';
import { WESTERN_REGIONS } from './peers/facts.js';

/** In a window x and y in CSS pixels, on the globe longitude and latitude in degrees. */
export type Point = readonly [number, number];

/** The region that is clicked: one of the western ones. */
const CLICKED = 'KZ-AKT';

/** Where a page shows the western regions, in CSS pixels of its window. */
export interface Places {
	/** Points well inside the regions, a few hundred. */
	readonly inside: readonly Point[];
	/** The point that is clicked, in the middle of Aktobe. */
	readonly clicked: Point;
}

/** Finds the western regions: the peers tell where they show a place, the site has region links with the shapes in them. */
export async function findPlaces(page: Page): Promise<Places> {
	const hasProjection = await page.evaluate(() => 'project' in window);
	const regions = await Promise.all(
		WESTERN_REGIONS.map(async (id) => ({
			id,
			points: hasProjection ? await projected(page, id) : await insideShape(page, id)
		}))
	);
	const clicked = regions.find(({ id }) => id === CLICKED)?.points ?? [];
	return { inside: regions.flatMap(({ points }) => points), clicked: middleOf(clicked) };
}

/** In a peer: points of a region on the globe, as the page's own projection shows them. */
function projected(page: Page, id: string): Promise<Point[]> {
	return page.evaluate((points) => {
		const { project } = window as unknown as { project: (point: Point) => Point };
		return points.map(project);
	}, globePoints(id));
}

/** In the site: points of the shape in the region's link. */
async function insideShape(page: Page, id: string): Promise<Point[]> {
	const shape = page.locator(`[data-region="${id}"]`).locator('path').first();
	return shape.evaluate((path: SVGPathElement) => {
		const STEP = 12;
		const box = path.getBoundingClientRect();
		const toShape = path.getScreenCTM()?.inverse();
		const contains = (x: number, y: number) =>
			path.isPointInFill(new DOMPoint(x, y).matrixTransform(toShape));
		const points: [number, number][] = [];
		for (let y = box.top; y < box.bottom; y += STEP)
			for (let x = box.left; x < box.right; x += STEP)
				if (
					contains(x, y) &&
					contains(x - STEP, y) &&
					contains(x + STEP, y) &&
					contains(x, y - STEP) &&
					contains(x, y + STEP)
				)
					points.push([x, y]);
		return points;
	});
}

const STEP_IN_DEGREES = 0.5;

/** Points of a region, every half degree, whose neighbours in all four directions belong to the region too. */
function globePoints(id: string): Point[] {
	const region = regionShapes().find((shape) => shape.id === id);
	if (!region) throw new Error(`${TOPOLOGY}: expected a region ${id}, seen none`);
	const [[west, south], [east, north]] = geoBounds(region);
	const points: Point[] = [];
	for (let latitude = south; latitude < north; latitude += STEP_IN_DEGREES)
		for (let longitude = west; longitude < east; longitude += STEP_IN_DEGREES)
			if (
				[
					[0, 0],
					[-1, 0],
					[1, 0],
					[0, -1],
					[0, 1]
				].every(([right = 0, up = 0]) =>
					geoContains(region, [
						longitude + right * STEP_IN_DEGREES,
						latitude + up * STEP_IN_DEGREES
					])
				)
			)
				points.push([longitude, latitude]);
	return points;
}

function regionShapes() {
	const topology: Topology<{ regions: GeometryCollection }> = JSON.parse(
		readFileSync(TOPOLOGY, 'utf8')
	);
	return feature<Polygon | object>(topology, topology.objects.regions).features;
}

/** The point that is nearest to the mean of all. */
function middleOf(points: readonly Point[]): Point {
	const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
	const centre: Point = [mean(0), mean(1)];
	const distance = (point: Point) => Math.hypot(point[0] - centre[0], point[1] - centre[1]);
	const [nearest] = points.toSorted((a, b) => distance(a) - distance(b));
	if (!nearest) throw new Error('expected points inside the clicked region, seen none');
	return nearest;
}
