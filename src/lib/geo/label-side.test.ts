import { describe, expect, it } from 'vitest';
import { facts } from '../server/facts';
import { mapMarks } from '../server/map-drawing';
import { LABEL_SIDES } from './city-label';
import { overlap } from './boxes';
import { labelBox, labelSide, type LabelSize } from './label-side';
import type { DrawingPoint } from './map-drawing';

const SIZE: LabelSize = { lines: 2, width: 8, em: 10 };
const AT: DrawingPoint = [500, 500];
const everywhere = () => true;
const sideOn = (isGround: (point: DrawingPoint) => boolean) => labelSide(AT, SIZE, isGround, []);

describe('the side of a label', () => {
	it('is the right one where all is the country’s ground', () => {
		expect(sideOn(everywhere)).toBe('right');
	});

	it('is turned away from a border', () => {
		expect(sideOn(([x]) => x < 510)).toBe('left');
		expect(sideOn(([, y]) => y < 505)).toBe('over');
		expect(sideOn(([x, y]) => y < 505 && x < 510)).toBe('over-left');
		expect(sideOn(([x, y]) => y < 505 && x > 490)).toBe('over-right');
		expect(sideOn(([, y]) => y > 502)).toBe('under');
	});

	it('is below where there is no ground on any side', () => {
		expect(sideOn(() => false)).toBe('below');
	});

	it('covers nothing that is drawn already', () => {
		const right = labelBox(AT, 'right', SIZE);
		const side = labelSide(AT, SIZE, everywhere, [right]);
		expect(side).not.toBe('right');
		expect(overlap(labelBox(AT, side, SIZE), right)).toBe(false);
	});

	it('leaves the marker free', () => {
		const marker = { x: AT[0] - 4, y: AT[1] - 4, width: 8, height: 8 };
		for (const side of LABEL_SIDES)
			for (const lines of [2, 3])
				expect(overlap(labelBox(AT, side, { ...SIZE, lines }), marker), side).toBe(false);
	});
});

describe('the map’s own labels', () => {
	it('have a side each, on wide and on narrow maps', () => {
		const { labelSides } = mapMarks('en', '');
		expect(Object.keys(labelSides)).toEqual(facts.cities.map(({ id }) => id));
		for (const { wide, narrow } of Object.values(labelSides))
			expect([LABEL_SIDES.includes(wide), LABEL_SIDES.includes(narrow)]).toEqual([true, true]);
	});

	it('find room on plain land for the words for the regions not stated', () => {
		const { at } = mapMarks('en', '').notStated;
		expect(at.wide).not.toBeNull();
		expect(at.narrow).not.toBeNull();
	});
});
