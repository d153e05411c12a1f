import type { RegionId } from '../domain/region';
import { inLines } from '../domain/in-lines';
import { between, distanceTo, grown, holds, nearestPoint, overlap, rounded } from './boxes';
import type { Box } from './home';
import { partWithin } from './leader';
import type { DrawingPoint } from './map-drawing';

/** A phrase beside the country, tied by a line to the place that it speaks of. In units of the twin's drawing. */
export interface Callout {
	/** The phrase in lines, without its quotation marks. */
	readonly lines: readonly string[];
	/** The top left corner of the lines, and their size. */
	readonly at: DrawingPoint;
	readonly size: Pick<Box, 'width' | 'height'>;
	/** The line from the words to the place. */
	readonly leader: readonly [from: DrawingPoint, to: DrawingPoint];
}

/** The phrase of a region. */
export interface RegionCallout extends Callout {
	readonly region: RegionId;
}

/** What callouts keep off. */
export interface Surroundings {
	/** What is seen in every window: phrases stand within it. */
	readonly seen: Box;
	/** Whether a box lies on ground outside the country, where no border runs. */
	readonly isFree: (box: Box) => boolean;
	/** Labels and markers. */
	readonly taken: readonly Box[];
}

/** The average width of a letter, and the distance between two lines, in em of the callout. */
const LETTER = 0.46;
export const CALLOUT_LINE = 1.3;

/** Units of the drawing between two positions that are tried, and between words and what lies beside them. */
const STEP = 6;
const GAP = 8;

/** Units between the end of the line and its place, whose marker is not to be covered. */
const MARKER = 18;

/** How far from its place a callout may stand, in units. */
const REACH = 640;

/**
 * The nearest room for a phrase beside the country, from which a line to its place crosses no label.
 *
 * @param place the point that the phrase speaks of
 * @param em of the callout, in units
 * @returns null where there is no room
 */
export function placeCallout(
	phrase: string,
	place: DrawingPoint,
	em: number,
	{ seen, isFree, taken }: Surroundings
): Callout | null {
	/** What the line must not cross: not the label at the place itself. */
	const crossed = taken.filter((box) => !holds(box, place)).map((box) => grown(box, 2));
	let best: { callout: Callout; length: number } | null = null;
	for (const lines of breaksOf(phrase)) {
		const width = Math.max(...lines.map(({ length }) => length + 2)) * LETTER * em;
		const height = lines.length * CALLOUT_LINE * em;
		const [left, right] = [
			Math.max(seen.x + GAP, place[0] - REACH - width),
			Math.min(seen.x + seen.width - width - GAP, place[0] + REACH)
		];
		const [top, bottom] = [
			Math.max(seen.y + GAP, place[1] - REACH - height),
			Math.min(seen.y + seen.height - height - GAP, place[1] + REACH)
		];
		for (let y = top; y < bottom; y += STEP)
			for (let x = left; x < right; x += STEP) {
				const words = { x, y, width, height };
				// Of two places that are almost as near, the one with fewer lines.
				const distance = distanceTo(words, place);
				const length = distance + em * lines.length;
				if (length > REACH || (best && length >= best.length)) continue;
				const from = nearestPoint(words, place);
				const around = grown(words, GAP);
				// From the cheapest question to the dearest, since thousands of positions are asked.
				if (taken.some((box) => overlap(box, around))) continue;
				if (crossed.some((box) => partWithin({ from, to: place }, box)) || !isFree(around))
					continue;
				const at = rounded([x, y]);
				const leader = [rounded(from), rounded(between(place, from, MARKER / distance))] as const;
				best = { callout: { lines, at, size: { width, height }, leader }, length };
			}
	}
	return best?.callout ?? null;
}

/** A phrase in one line, in two, up to four lines, each time as narrow as they can be. */
function breaksOf(phrase: string): string[][] {
	return [1, 2, 3, 4].map((count) => {
		let most = Math.ceil(phrase.length / count);
		while (inLines(phrase, most).length > count) most++;
		return inLines(phrase, most);
	});
}
