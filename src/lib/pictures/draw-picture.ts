import { paletteOf } from '../appearance/palette';
import type { Dashboard } from '../domain/dashboard';
import { PICTURE, type PictureName } from '../domain/picture';
import { findRegion } from '../domain/selection';
import type { MapDrawing } from '../geo/map-drawing';
import { statusKey, type Speech } from '../i18n/context';
import { layersOf } from '../map/layers';
import { calloutsPicture } from './callouts-picture';
import { element } from '../domain/element';
import { fittedSize } from './fit';
import { headPicture } from './head-picture';
import { insetsPicture } from './insets-picture';
import { labelsPicture } from './labels-picture';
import { HEAD, MARGIN, STAGE } from './layout';
import { legendPicture } from './legend-picture';
import { lettering, widthOf } from './lettering';
import { mapPicture } from './map-picture';
import { wordsOf } from './words';

/** Pictures are always in the light scheme, since other sites show them on grounds of any colour. */
const PALETTE = paletteOf('light', 'usual');

/** The height of a picture in pixels, and the rows of words below its map, the first of which stands out. */
interface Format {
	readonly height: number;
	readonly rows: readonly string[];
}

/** Draws the picture that other sites show of a page (its social preview), as SVG. */
export function drawPicture(
	name: PictureName,
	dashboard: Dashboard,
	drawing: MapDrawing,
	speech: Speech
): string {
	const { stamp, caption } = wordsOf(name, dashboard, speech);
	const format = { height: PICTURE.height, rows: [stamp, caption] };
	return drawInFormat(format, name, dashboard, drawing, speech);
}

/**
 * Draws the map with its title, stamp, caption and legend, so that it says the same without the page around it. Colours are
 * attributes, since resvg reads no style sheet.
 */
export function drawInFormat(
	{ height, rows }: Format,
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
	const { width } = PICTURE;
	const foot = STAGE.y + STAGE.height;
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
		strip(foot, height - foot),
		...footRows(rows, height - foot).map((row) =>
			lettering({ ...row, x: MARGIN, y: foot + row.y })
		),
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

/** What the name of the site leaves of the foot's width. */
const ROW = PICTURE.width - 2 * MARGIN - 150;

/** The rows of words in a foot of this height, from its upper edge. */
function footRows(rows: readonly string[], height: number) {
	const pitch = (height - 20) / rows.length;
	return rows.map((text, i) => {
		const face = i === 0 ? 'bold' : 'sans';
		const measure = (line: string, size: number) => widthOf(line, face, size);
		return {
			text,
			face,
			size: fittedSize([text], Math.min(23, pitch * 0.82), ROW, measure),
			y: 4 + pitch * (i + 1),
			colour: i === 0 ? PALETTE.ink : PALETTE['ink-muted']
		} as const;
	});
}
