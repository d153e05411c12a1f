import type { Map as MapLibreMap } from 'maplibre-gl';
import { groundOf } from '../../appearance/ground';
import type { Palette } from '../../appearance/palette';
import { texturePixels, tilePeriod, type Phase } from '../../appearance/texture-pixels';
import { homeCorner } from '../../geo/home';
import type { Layer } from '../layers';

/**
 * Gives the map its textures. MapLibre draws a pattern at its own size at whole zoom levels and grows it in between;
 * the images are made smaller by that much, so that at the home view a texture is as wide as the twin's. It lays them
 * from the world's corner, the twin from the home view's: the images are shifted by the rest.
 *
 * @param homeZoom the zoom at which the sizes hold
 */
export function setImages(
	map: MapLibreMap,
	layers: readonly Layer[],
	palette: Palette,
	homeZoom: number
): void {
	const growth = 2 ** (homeZoom - Math.floor(homeZoom));
	const [x, y] = homeCorner(homeZoom);
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
		const pixelRatio = (image.width / period) * growth;
		if (map.hasImage(fill.key)) map.removeImage(fill.key);
		map.addImage(fill.key, image, { pixelRatio });
	}
}
