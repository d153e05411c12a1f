import { describe, expect, it } from 'vitest';
import { ALL_PICTURES, textsOf } from '../../../tests/fixtures/all-pictures';
import { fillOf } from '../appearance/fill';
import { PICTURE } from '../domain/picture';
import { findRegion, legendKeysInUse } from '../domain/selection';
import { statusLine } from '../panels/basis';
import { drawn } from './drawn';

/** Pixels that letters keep from the edge. */
const EDGE = 8;

interface Inked {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

const inked = new Map<string, Inked>();

/** Where the letters of a text are on its picture. */
function inkOf({ element, text }: { element: string; text: string }): Inked {
	const known = inked.get(element);
	if (known) return known;
	const { width, height } = PICTURE;
	const box = drawn(
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${element}</svg>`
	).getBBox();
	if (!box) throw new Error(`${element}: expected letters, seen none`);
	const { x, y } = box;
	const ink = { text, left: x, right: x + box.width, top: y, bottom: y + box.height };
	inked.set(element, ink);
	return ink;
}

const overlap = (a: Inked, b: Inked) =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe.each(ALL_PICTURES)(
	'the picture of $name in $language',
	({ name, svg, dashboard, speech }) => {
		const { t } = speech;
		const texts = textsOf(svg);
		const read = texts.map(({ text }) => text);

		it('holds title, stamp and caption', () => {
			// A long title stands in two lines.
			expect(read.join(' ')).toContain(t('title'));
			expect(read).toContain(t('stamp', { date: speech.date(dashboard.source.published) }));
			expect(read).toContain(t('caption'));
		});

		it('holds a legend of the fills that occur', () => {
			const keys = [...legendKeysInUse(dashboard), null].map((claim) => fillOf(claim).key);
			expect(keys.length).toBeGreaterThan(3);
			for (const key of keys.filter((key) => !key.endsWith('-named'))) {
				expect(svg).toContain(`id="legend-${key}"`);
				expect(svg).toContain(`id="map-${key}"`);
			}
			for (const { status, place } of legendKeysInUse(dashboard))
				expect(read).toEqual(expect.arrayContaining([t(`status.${status}`), t(`place.${place}`)]));
			expect(read).toContain(t('status.none'));
		});

		it('says what a region’s status is, by whose reading, and outlines it', () => {
			const region = findRegion(dashboard, name);
			expect(read.some((text) => text === region?.name)).toBe(Boolean(region));
			if (region) expect(read).toContain(statusLine(region, speech));
			expect(svg.includes('id="selected"')).toBe(Boolean(region));
		});

		it('has every letter on it, and none on another', () => {
			const inks = texts.map(inkOf);
			for (const { text, left, right, top, bottom } of inks) {
				const inside = Math.min(left, top, PICTURE.width - right, PICTURE.height - bottom);
				expect(inside, text).toBeGreaterThanOrEqual(EDGE);
			}
			const clashes = inks.flatMap((a, i) =>
				inks.slice(i + 1).flatMap((b) => (overlap(a, b) ? [[a.text, b.text]] : []))
			);
			expect(clashes).toEqual([]);
		});

		it('needs no style sheet', () => {
			expect(svg).not.toMatch(/var\(| class=| style=|<style/);
		});
	}
);
