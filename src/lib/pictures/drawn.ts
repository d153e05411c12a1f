import { Resvg } from '@resvg/resvg-js';
import { PNG } from 'pngjs';
import { FACE_FILES, FACES } from './faces';

/** A drawing as resvg reads it: with our typefaces and no others, so that every machine draws the same. */
export function drawn(svg: string): Resvg {
	return new Resvg(svg, {
		font: {
			loadSystemFonts: false,
			fontFiles: [...FACE_FILES],
			defaultFontFamily: FACES.sans.family
		}
	});
}

/**
 * A drawing that covers its whole ground as the bytes of a PNG, in its own size. Without transparency, and without the
 * filters that are meant for photographs, it is a third smaller than what resvg writes.
 */
export function png(svg: string): Uint8Array<ArrayBuffer> {
	const { width, height, pixels } = drawn(svg).render();
	const picture = new PNG({ width, height });
	picture.data = pixels;
	return Uint8Array.from(
		PNG.sync.write(picture, { colorType: 2, filterType: 0, deflateStrategy: 0, deflateLevel: 6 })
	);
}
