import type { Dashboard } from '../domain/dashboard';
import { MAP_SIZES, PICTURE } from '../domain/picture';
import type { MapDrawing } from '../geo/map-drawing';
import type { Speech } from '../i18n/context';
import { drawInFormat } from './draw-picture';
import { png } from './drawn';
import { outlined } from './outlined';
import { wordsOf } from './words';

/** A file with the map as a picture. */
export interface MapFile {
	readonly name: string;
	readonly mediaType: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
	/** Its size; null for what can be drawn in any size. */
	readonly pixels: { readonly width: number; readonly height: number } | null;
}

/** The names of the files that hold the map of a report in a language: first the SVG, then a PNG in each of {@link MAP_SIZES}. */
export function mapFileNames(date: string, language: string): [svg: string, ...pngs: string[]] {
	const name = `map-${date}-${language}`;
	return [`${name}.svg`, ...MAP_SIZES.map(({ width, height }) => `${name}-${width}x${height}.png`)];
}

/** The height of a picture as a screen is high, in pixels where it is as wide as a link preview: its foot has most room for words. */
const ROOMY = (PICTURE.width * 9) / 16;

/**
 * Draws the map to take away, with title, legend, date, source and rights in the picture.
 *
 * @param height in pixels, of a width of 1200
 */
export function mapToTake(
	height: number,
	dashboard: Dashboard,
	drawing: MapDrawing,
	speech: Speech
): string {
	const format = { height, rows: rowsOf(dashboard, speech) };
	return drawInFormat(format, 'overview', dashboard, drawing, speech);
}

/** The words below the map. */
function rowsOf(dashboard: Dashboard, speech: Speech): string[] {
	const { stamp, caption } = wordsOf('overview', dashboard, speech);
	const { publisher, published } = dashboard.source;
	const source = speech.t('embed.source', { publisher, date: speech.date(published) });
	return [stamp, `${caption} ${source}`, speech.t('attribution')];
}

/** The map to take away as all files that hold it. */
export function mapFiles(dashboard: Dashboard, drawing: MapDrawing, speech: Speech): MapFile[] {
	const inHeight = (height: number) => mapToTake(height, dashboard, drawing, speech);
	const [svg, ...pngs] = mapFileNames(dashboard.date, dashboard.language);
	const words = { title: speech.t('title'), description: rowsOf(dashboard, speech).join(' ') };
	return [
		{
			name: svg,
			mediaType: 'image/svg+xml',
			bytes: new TextEncoder().encode(outlined(inHeight(ROOMY), words)),
			pixels: null
		},
		...MAP_SIZES.map((size, i) => {
			const zoom = size.width / PICTURE.width;
			const bytes = png(inHeight(size.height / zoom), zoom);
			return { name: pngs[i] ?? '', mediaType: 'image/png', bytes, pixels: size };
		})
	];
}
