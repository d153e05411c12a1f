import { mesh } from 'topojson-client';
import { dashboardOf, type RegionEntry } from '../domain/dashboard';
import { keyPassage } from '../domain/key-passage';
import { DEFAULT_LANGUAGE } from '../domain/language';
import type { RegionId } from '../domain/region';
import { evidenceOf, findRegion } from '../domain/selection';
import { placeCallout, type Callout, type RegionCallout } from '../geo/callout';
import { DRAWING, fromDrawing, toDrawing, type Box } from '../geo/home';
import type { DrawingPoint } from '../geo/map-drawing';
import type { MapTopology } from '../geo/map-topology';
import { regionsAt } from '../geo/region-at';
import { facts } from './facts';

/** A region, and the point of the drawing that its phrase is tied to. */
interface CalledOut {
	readonly region: RegionId;
	readonly place: DrawingPoint;
}

/**
 * The corners of the home view that the legend and the buttons may cover in large windows, and its lower edge, which the
 * insets reach: in units of the drawing.
 */
const CORNERS: readonly Box[] = [
	{ x: -500, y: -500, width: 1300, height: 690 },
	{ x: DRAWING.width - 150, y: -500, width: 500, height: 560 },
	{ x: -500, y: DRAWING.height - 94, width: DRAWING.width + 1000, height: 500 }
];
/** The edges of what is seen in every window: the home view, and a little to its right. */
const SEEN: Box = { x: 0, y: 0, width: DRAWING.width + 20, height: DRAWING.height };

// Phrases are in the language of the source, whichever language the rest is in.
const dashboard = dashboardOf(facts, DEFAULT_LANGUAGE);

/**
 * The key phrases of regions, each beside the country and tied to its place. Where the key phrase has no room, the next phrase
 * that supports the status stands in for it; where none has room, the region has no callout.
 *
 * @param topology simplified, since every position that is tried is held against it
 * @param em of a callout on the smallest map that shows them, in units of the drawing
 * @param taken labels and markers
 */
export function calloutsOf(
	calledOut: readonly CalledOut[],
	topology: MapTopology,
	em: number,
	taken: readonly Box[]
): RegionCallout[] {
	const isFree = freeGround(topology);
	const placed: RegionCallout[] = [];
	for (const { region, place } of calledOut) {
		const surroundings = {
			seen: SEEN,
			isFree,
			taken: [...taken, ...CORNERS, ...placed.map(boxOf)]
		};
		const entry = findRegion(dashboard, region);
		for (const phrase of entry ? phrasesOf(entry) : []) {
			const callout = placeCallout(phrase, place, em, surroundings);
			if (!callout) continue;
			placed.push({ ...callout, region });
			break;
		}
	}
	return placed;
}

/** The phrases that support a status, the key phrase first. */
function phrasesOf(region: RegionEntry): string[] {
	const support = region.claim ? evidenceOf(dashboard, region.claim, 'supports') : [];
	return [keyPassage(dashboard, region), ...support].flatMap((passage) => passage?.phrase ?? []);
}

function boxOf({ at: [x, y], size: { width, height } }: Callout): Box {
	return { x, y, width, height };
}

/** Whether a box lies outside the country, with no border in it. */
function freeGround(topology: MapTopology): (box: Box) => boolean {
	const { regions, neighbours } = topology.objects;
	const regionAt = regionsAt(topology);
	const columns = inColumns([
		...pointsAlong(mesh(topology, neighbours, (a, b) => a !== b).coordinates),
		...pointsAlong(mesh(topology, regions, (a, b) => a === b).coordinates)
	]);
	const hasBorder = ({ x, y, width, height }: Box) =>
		columns
			.slice(Math.floor(x / COLUMN), Math.floor((x + width) / COLUMN) + 1)
			.some((points) =>
				points.some(([bx, by]) => bx > x && bx < x + width && by > y && by < y + height)
			);
	return (box) =>
		!hasBorder(box) &&
		regionAt(fromDrawing([box.x + box.width / 2, box.y + box.height / 2])) === null;
}

/** The width of a column of points, in units of the drawing. */
const COLUMN = 20;

/**
 * Points by their column from the left edge of the drawing, so that few are asked about a box. Those beyond the edge are left
 * out.
 */
function inColumns(points: readonly DrawingPoint[]): DrawingPoint[][] {
	const columns: DrawingPoint[][] = [];
	for (const point of points)
		if (point[0] >= 0) (columns[Math.floor(point[0] / COLUMN)] ??= []).push(point);
	return Array.from(columns, (column) => column ?? []);
}

/** Points along lines in degrees, no farther apart than ten units of the drawing. */
function pointsAlong(lines: readonly (readonly number[])[][]): DrawingPoint[] {
	return lines.flatMap((line) => {
		const points = line.map(([lng = 0, lat = 0]) => toDrawing([lng, lat]));
		return points.slice(1).flatMap(([x, y], i) => {
			const [fromX, fromY] = points[i] ?? [x, y];
			const steps = Math.ceil(Math.hypot(x - fromX, y - fromY) / 10) || 1;
			return Array.from({ length: steps + 1 }, (_, step): DrawingPoint => {
				const share = step / steps;
				return [fromX + (x - fromX) * share, fromY + (y - fromY) * share];
			});
		});
	});
}
