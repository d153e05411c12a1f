import type { Map as MapLibreMap } from 'maplibre-gl';
import { groundOf } from '../../appearance/ground';
import type { Palette } from '../../appearance/palette';
import { texturePixels, tilePeriod, type Phase } from '../../appearance/texture-pixels';
import { homeCorner } from '../../geo/home';
import type { Layer } from '../layers';

/**
 * Gives the map the images of its fill patterns (hatches and dots), named after the fills, in place of those it has.
 *
 * At one zoom the patterns lie exactly over the twin's. MapLibre draws a pattern in its own size at whole zoom levels
 * and enlarges it up to the next one, so each image is scaled down by that enlargement. MapLibre also tiles a pattern from
 * the corner of the world, and the twin from the corner of the home view, so each image is shifted by the difference.
 *
 * @param zoom the zoom at which the patterns match the twin's
 */
export function setPatterns(
	map: Pick<MapLibreMap, 'getPixelRatio' | 'hasImage' | 'removeImage' | 'addImage'>,
	layers: readonly Layer[],
	palette: Palette,
	zoom: number
): void {
	const enlargement = 2 ** (zoom - Math.floor(zoom));
	const [x, y] = homeCorner(zoom);
	for (const { fill } of layers) {
		if (fill.texture.kind === 'solid') continue;
		const period = tilePeriod(fill.texture);
		const phase: Phase = [x % period, y % period];
		const image = texturePixels(
			fill.texture,
			palette[fill.colour],
			groundOf(fill, palette),
			map.getPixelRatio(),
			phase
		);
		const pixelRatio = (image.width / period) * enlargement;
		if (map.hasImage(fill.key)) map.removeImage(fill.key);
		map.addImage(fill.key, image, { pixelRatio });
	}
}
