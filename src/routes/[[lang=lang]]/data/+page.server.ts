import type { FileToTake } from '$lib/domain/file-to-take';
import type { Language } from '$lib/domain/language';
import type { MediaType } from '$lib/exports/data-files';
import { dataset, jsonInHtml } from '$lib/exports/dataset';
import { dataFilePath, dataPath } from '$lib/i18n/paths';
import { siteUrl } from '$lib/server/site-url';
import { files } from '../../data/files';
import { mapsIn } from '../../data/maps';
import { published } from '../../data/published';
import { factsIn } from '../../facts-in';
import type { PageServerLoad } from './$types';

/** What the formats of the files are called, in every language. */
const FORMATS = {
	'text/csv': 'CSV',
	'application/geo+json': 'GeoJSON',
	'application/json': 'JSON'
} as const satisfies Record<MediaType, string>;

/** The files of the newest report, and those of all. Older reports are in the list of reports. */
export const load: PageServerLoad = async ({ params }) => {
	const { dashboard, t } = await factsIn(params.lang);
	const { language, date } = dashboard;
	return {
		data: files
			.filter((file) => file.date === null || file.date === date)
			.map(({ name, content, mediaType, text }): FileToTake => {
				const size = sizeOf(Buffer.byteLength(text), language);
				return {
					href: dataFilePath(name),
					title: `${t(`data.${content}`)} (${FORMATS[mediaType]}, ${size})`,
					text: t(`data.${content}.text`)
				};
			}),
		pictures: (await mapsIn(language)).map(({ name, bytes, pixels }): FileToTake => {
			const size = sizeOf(bytes.length, language);
			return {
				href: dataFilePath(name),
				title: pixels ? `PNG, ${pixels.width} × ${pixels.height} (${size})` : `SVG (${size})`,
				text: pixels ? t('data.png.text') : t('data.svg.text')
			};
		}),
		rights: published.rights[language],
		/** What search engines read of the data: JSON that may stand in HTML. */
		structured: jsonInHtml(
			dataset(published, files, language, {
				page: inFull(dataPath(language)),
				file: (name) => inFull(dataFilePath(name))
			})
		)
	};
};

/** An address with the site's origin, where the build knows it. */
function inFull(path: string): string {
	return siteUrl ? new URL(path, siteUrl).href : path;
}

function sizeOf(bytes: number, language: Language): string {
	return new Intl.NumberFormat(language, { style: 'unit', unit: 'kilobyte' }).format(
		Math.ceil(bytes / 1000)
	);
}
