import { describe, expect, it } from 'vitest';
import { ALL_PICTURES, textsOf } from '../../../tests/fixtures/all-pictures';
import { clashes, inkOf } from '../../../tests/fixtures/inked';
import { fillOf } from '../appearance/fill';
import { PICTURE } from '../domain/picture';
import { findRegion, legendKeysInUse } from '../domain/selection';
import { statusLine } from '../panels/basis';

/** Pixels that letters keep from the edge. */
const EDGE = 8;

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
			expect(clashes(inks)).toEqual([]);
		});

		it('needs no style sheet', () => {
			expect(svg).not.toMatch(/var\(| class=| style=|<style/);
		});
	}
);
