import { isOurReading } from '../domain/report';
import type { Language } from '../domain/language';
import { boundsAround } from '../geo/right-handed';
import type { DataFile } from './data-files';
import type { Published } from './published';

/** Where files and page are: absolute where the build knows the site's origin, else from the root of the host. */
export interface Addresses {
	readonly page: string;
	readonly file: (name: string) => string;
}

/**
 * The newest report with its files as a Dataset of schema.org, for search engines: https://schema.org/Dataset
 *
 * What the source itself says of a region that it names stands there as a Claim. A status that is our reading is no claim of the
 * source, so it is none there either; and nothing is a ClaimReview, since nobody has checked whether a claim is true.
 */
export function dataset(
	{ reports, shapes, title, site, rights }: Published,
	files: readonly DataFile[],
	language: Language,
	addresses: Addresses
): object {
	const newest = reports.at(-1);
	if (!newest) throw new Error('expected at least one report, seen none');
	const { date, source, claims, passages } = newest.report;
	const article = {
		'@type': 'CreativeWork',
		name: source.title,
		url: source.url,
		datePublished: source.published,
		inLanguage: source.language,
		publisher: { '@type': 'Organization', name: source.publisher }
	};
	const [west, south, east, north] = boundsAround(shapes.map(({ geometry }) => geometry));
	const phraseOf = new Map(passages.map(({ id, phrase }) => [id, phrase]));
	return {
		'@context': 'https://schema.org',
		'@type': 'Dataset',
		name: title[language],
		description: `${title[language]}. ${rights[language]}`,
		url: addresses.page,
		inLanguage: language,
		version: date,
		temporalCoverage: date,
		spatialCoverage: {
			'@type': 'Place',
			geo: { '@type': 'GeoShape', box: `${south} ${west} ${north} ${east}` }
		},
		isAccessibleForFree: true,
		creditText: rights[language],
		provider: { '@type': 'Organization', name: site[language] },
		isBasedOn: article,
		distribution: files
			.filter((file) => file.date === date)
			.map(({ name, mediaType }) => ({
				'@type': 'DataDownload',
				name,
				encodingFormat: mediaType,
				contentUrl: addresses.file(name)
			})),
		mentions: claims
			.filter((claim) => !isOurReading(claim))
			.map(({ region, supports }) => ({
				'@type': 'Claim',
				about: newest.regions.find(({ id }) => id === region)?.name[language],
				text: supports.flatMap((id) => phraseOf.get(id) ?? []),
				appearance: article
			}))
	};
}

/** JSON for a data block in HTML: no text in it can end the block, or begin a comment. */
export function jsonInHtml(value: object): string {
	return JSON.stringify(value).replace(
		/[<>&\u2028\u2029]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
}
