import { Resvg } from '@resvg/resvg-js';
import { PNG } from 'pngjs';
import { FACE_FILES, FACES } from './faces';

/**
 * Reads a drawing with the site's own typefaces only, so that every machine renders the same pixels.
 *
 * @param zoom pixels for each of the drawing
 */
export function drawn(svg: string, zoom = 1): Resvg {
	return new Resvg(svg, {
		fitTo: { mode: 'zoom', value: zoom },
		font: {
			loadSystemFonts: false,
			fontFiles: [...FACE_FILES],
			defaultFontFamily: FACES.sans.family
		}
	});
}

/**
 * Renders a drawing that covers its whole ground to the bytes of a PNG. Encoded without an alpha
 * channel and without row filters, which suit photographs, the file is a third smaller than the one resvg writes.
 *
 * @param zoom pixels for each of the drawing
 */
export function png(svg: string, zoom = 1): Uint8Array<ArrayBuffer> {
	const { width, height, pixels } = drawn(svg, zoom).render();
	const picture = new PNG({ width, height });
	picture.data = pixels;
	return Uint8Array.from(
		PNG.sync.write(picture, { colorType: 2, filterType: 0, deflateStrategy: 0, deflateLevel: 6 })
	);
}
