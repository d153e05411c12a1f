import { describe, expect, it } from 'vitest';
import { ALL_PICTURES, textsOf } from '../../../tests/fixtures/all-pictures';
import { clashes, inkOf } from '../../../tests/fixtures/inked';
import { MAP_SIZES, PICTURE } from '../domain/picture';
import { mapFiles, mapToTake } from './map-to-take';

const overviews = ALL_PICTURES.filter(({ name }) => name === 'overview');

describe.each(overviews)('the map to take away in $language', ({ dashboard, drawing, speech }) => {
	describe.each(MAP_SIZES)('of $width by $height pixels', ({ width, height }) => {
		const texts = textsOf(mapToTake((height / width) * PICTURE.width, dashboard, drawing, speech));
		const read = texts.map(({ text }) => text).join(' ');

		it('holds title, date, caption, source, and whose the outlines are', () => {
			const { publisher, published } = dashboard.source;
			const date = speech.date(published);
			expect(read).toContain(speech.t('title'));
			expect(read).toContain(speech.t('stamp', { date }));
			expect(read).toContain(speech.t('caption'));
			expect(read).toContain(speech.t('embed.source', { publisher, date }));
			expect(read).toContain(speech.t('attribution'));
		});

		it('has no letters on others, and none beyond its edge', () => {
			const inks = texts.map(inkOf);
			expect(clashes(inks)).toEqual([]);
			for (const { text, left, right, bottom } of inks) {
				expect(Math.min(left, PICTURE.width - right), text).toBeGreaterThanOrEqual(8);
				expect((height / width) * PICTURE.width - bottom, text).toBeGreaterThanOrEqual(4);
			}
		});
	});
});

describe('the files of the map to take away', () => {
	const [overview] = overviews;
	if (!overview) throw new Error('expected a picture of the overview');
	const { dashboard, drawing, speech } = overview;
	const files = mapFiles(dashboard, drawing, speech);

	it('are an SVG whose letters are outlines, with its words in title and description', () => {
		const svg = new TextDecoder().decode(files[0]?.bytes);
		expect(files[0]?.name).toBe(`map-${dashboard.date}-${dashboard.language}.svg`);
		expect(svg).toMatch(/^<svg [^>]*role="img"><title>Who held/);
		expect(svg).toContain(`<desc>${speech.t('stamp', { date: speech.date(dashboard.date) })}`);
		expect(svg).not.toMatch(/<text|font-family|<script|href="http/);
	});

	it('are PNG in the sizes that their names tell', () => {
		const pngs = files.slice(1);
		expect(pngs).toHaveLength(MAP_SIZES.length);
		for (const { name, bytes } of pngs) {
			const view = new DataView(bytes.buffer);
			// https://www.w3.org/TR/png-3/#11IHDR
			expect(name).toContain(`-${view.getUint32(16)}x${view.getUint32(20)}.png`);
		}
	});
});
