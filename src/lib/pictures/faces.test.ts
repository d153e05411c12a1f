import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { ALL_PICTURES, textsOf } from '../../../tests/fixtures/all-pictures';
import { FACE_FILES, FACES } from './faces';
import { lettering } from './lettering';

const KAZAKH = 'ӘәҒғҚқҢңӨөҰұҮүҺһІі';
/** For private use: no typeface of ours has it. */
const MISSING = '\u{10FFFD}';

/** The pixels of a letter, drawn with one file alone: nothing stands in for what it lacks. */
function pixels(text: string, face: keyof typeof FACES, file: string): Buffer {
	const letter = lettering({ text, face, size: 60, x: 10, y: 70, colour: '#000' });
	return new Resvg(
		`<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100">${letter}</svg>`,
		{ font: { loadSystemFonts: false, fontFiles: [file] } }
	).render().pixels;
}

const faces = (Object.keys(FACES) as (keyof typeof FACES)[]).map((face, i) => ({
	face,
	file: FACE_FILES[i] ?? ''
}));

describe.each(faces)('the typeface of what is $face', ({ face, file }) => {
	const missing = pixels(MISSING, face, file);

	it.each([...KAZAKH])(
		'has ink under %s, and other ink than where a letter is missing',
		(letter) => {
			const drawn = pixels(letter, face, file);
			expect(drawn.some((value) => value > 0)).toBe(true);
			expect(drawn.equals(missing)).toBe(false);
		}
	);

	it('has every letter that a picture asks it for', () => {
		const { family, weight, style } = FACES[face];
		const own = ALL_PICTURES.flatMap(({ svg }) => textsOf(svg)).filter(
			({ element }) =>
				element.includes(`font-family="${family}"`) &&
				element.includes(`font-weight="${weight}"`) &&
				element.includes(`font-style="${style}"`)
		);
		const letters = new Set(own.flatMap(({ text }) => [...text]));
		expect(letters.size).toBeGreaterThan(10);
		const lacking = [...letters].filter((letter) => pixels(letter, face, file).equals(missing));
		expect(lacking).toEqual([]);
	});
});

describe('a letter that is missing', () => {
	it('is drawn as a box, that the test above would see', () => {
		for (const { face, file } of faces)
			expect(pixels(MISSING, face, file).equals(pixels('漢', face, file))).toBe(true);
	});
});
