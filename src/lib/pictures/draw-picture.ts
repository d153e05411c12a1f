import { paletteOf } from '../appearance/palette';
import type { Dashboard } from '../domain/dashboard';
import { PICTURE, type PictureName } from '../domain/picture';
import { findRegion } from '../domain/selection';
import type { MapDrawing } from '../geo/map-drawing';
import { statusKey, type Speech } from '../i18n/context';
import { layersOf } from '../map/layers';
import { calloutsPicture } from './callouts-picture';
import { element } from './element';
import { fittedSize } from './fit';
import { headPicture } from './head-picture';
import { insetsPicture } from './insets-picture';
import { labelsPicture } from './labels-picture';
import { FOOT, HEAD, MARGIN, STAGE } from './layout';
import { legendPicture } from './legend-picture';
import { lettering, widthOf } from './lettering';
import { mapPicture } from './map-picture';
import { wordsOf } from './words';

/** Pictures are always in the light scheme, since other sites show them on grounds of any colour. */
const PALETTE = paletteOf('light', 'usual');

/**
 * Draws the picture that other sites show of a page (its social preview), as SVG: the map with its title, stamp, caption and
 * legend, so that it says the same without the page around it. Colours are attributes, since resvg reads no style sheet.
 */
export function drawPicture(
	name: PictureName,
	dashboard: Dashboard,
	drawing: MapDrawing,
	speech: Speech
): string {
	const { t } = speech;
	const words = wordsOf(name, dashboard, speech);
	const region = findRegion(dashboard, name);
	const selected = region?.id ?? null;
	const layers = layersOf(dashboard);
	const props = { palette: PALETTE, dashboard, drawing, layers, selected, t };
	const { width, height } = PICTURE;
	return element(
		'svg',
		{ xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
		element('rect', { width, height, fill: PALETTE.ground }),
		mapPicture(props),
		labelsPicture(props),
		name === 'overview' ? calloutsPicture(props) : '',
		insetsPicture(props),
		legendPicture(
			PALETTE,
			// Fills with a status come first, as in the page's legend.
			[...layers.slice(1), ...layers.slice(0, 1)].map((layer) => ({
				layer,
				status: t(statusKey(layer.legendKey.status)),
				place: layer.legendKey.place && t(`place.${layer.legendKey.place}`)
			}))
		),
		// Drawn last, so that they cover what the map draws beyond its own ground.
		strip(0, HEAD),
		headPicture(PALETTE, words, region?.claim),
		strip(STAGE.y + STAGE.height, FOOT),
		foot(words.stamp, 'bold', height - 44),
		foot(words.caption, 'sans', height - 16),
		lettering({
			text: t('site.name'),
			face: 'serif',
			size: 34,
			x: width - MARGIN,
			y: height - 26,
			colour: PALETTE.ink,
			anchor: 'end'
		})
	);
}

function strip(y: number, height: number): string {
	return element('rect', { x: -1, y, width: PICTURE.width + 2, height, fill: PALETTE.paper });
}

function foot(text: string, face: 'bold' | 'sans', y: number): string {
	return lettering({
		text,
		face,
		size: fittedSize([text], 23, PICTURE.width - 2 * MARGIN, (line, at) => widthOf(line, face, at)),
		x: MARGIN,
		y,
		colour: face === 'bold' ? PALETTE.ink : PALETTE['ink-muted']
	});
}
