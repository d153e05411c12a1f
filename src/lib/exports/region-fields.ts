import type { Facts } from '../domain/dashboard';
import { LANGUAGES } from '../domain/language';
import type { Region } from '../domain/region';
import { EVIDENCE, type Claim, type Evidence } from '../domain/report';
import { CLAIM_TYPES, PLACES } from '../domain/status';
import type { Published } from './published';

/** A value of a region: null where the report states none. */
type Value = string | readonly string[] | null;

/** A column of the table of regions, and a property of each of them on the map. */
export interface Field {
	readonly name: string;
	/** What is in it, in English, as the languages of metadata are. */
	readonly description: string;
	readonly type: 'string' | 'date' | 'list';
	/** The only values that occur, where they are few. */
	readonly values?: readonly string[];
	readonly valueOf: (region: Region) => Value;
}

const LISTS = {
	supports: { name: 'phrases', description: 'the phrases that the status rests on' },
	limits: { name: 'caveats', description: 'the phrases that limit it' },
	context: { name: 'context', description: 'further phrases on the region' }
} as const satisfies Record<Evidence, { name: string; description: string }>;

/**
 * THE table of what is told of each region, in the order of the columns. The CSV, the GeoJSON and their description in
 * `datapackage.json` are all made of it.
 */
export function regionFields({ report, statuses }: Facts, { rights }: Published): Field[] {
	const claims = new Map(report.claims.map((claim) => [claim.region, claim]));
	const nameOf = new Map(statuses.map(({ id, name }) => [id, name]));
	const passages = new Map(report.passages.map((passage) => [passage.id, passage]));
	// As on the pages, those that only name the place stand after the others.
	const phrasesOf = (ids: readonly string[]) =>
		ids
			.flatMap((id) => passages.get(id) ?? [])
			.sort((one, other) => Number(one.onlyNames) - Number(other.onlyNames))
			.map(({ phrase }) => phrase);
	const ofClaim =
		(value: (claim: Claim) => Value) =>
		({ id }: Region): Value => {
			const claim = claims.get(id);
			return claim ? value(claim) : null;
		};
	const { source } = report;
	return [
		text('id', 'The code of the region.', ({ id }) => id),
		...LANGUAGES.map((language) =>
			text(`name_${language}`, `Its name (${language}).`, ({ name }) => name[language])
		),
		{
			...text(
				'status',
				'The status that the source gives it by our reading; empty where the source states none, which means nothing else.',
				ofClaim(({ status }) => status)
			),
			values: statuses.map(({ id }) => id)
		},
		...LANGUAGES.map((language) =>
			text(
				`status_${language}`,
				`The status in words (${language}).`,
				ofClaim(({ status }) => nameOf.get(status)?.[language] ?? null)
			)
		),
		{
			...text(
				'place',
				'How near the words of the source come to the region: they name it (named), a place inside it (inside), or a wider area (area).',
				ofClaim(({ place }) => place)
			),
			values: PLACES
		},
		{
			...text(
				'type',
				'Whether the source states the status itself (stated), or we read it from a description (read).',
				ofClaim(({ type }) => type)
			),
			values: CLAIM_TYPES
		},
		...EVIDENCE.map((evidence): Field => {
			const { name, description } = LISTS[evidence];
			return {
				name,
				description: `Quoted from the source (${source.language}): ${description}.`,
				type: 'list',
				valueOf: ofClaim((claim) => phrasesOf(claim[evidence]))
			};
		}),
		{ ...text('date', 'The date of the report.', () => report.date), type: 'date' },
		text('source', 'The title of the source.', () => source.title),
		text('source_publisher', 'Who published it.', () => source.publisher),
		{
			...text('source_published', 'When it was published.', () => source.published),
			type: 'date'
		},
		text('source_url', 'Where it is.', () => source.url),
		text('rights', 'Whose the phrases, the reading and the outlines are.', () => rights.en)
	];
}

function text(name: string, description: string, valueOf: Field['valueOf']): Field {
	return { name, description, type: 'string', valueOf };
}
