import * as v from 'valibot';
import type { CityPlace } from '../domain/city';
import type { StatusNames } from '../domain/dashboard';
import { PAGES_WITH_PICTURE } from '../domain/picture';
import { REGION_ID, type Region } from '../domain/region';
import { SPEAKERS, type Report } from '../domain/report';
import type { Sentences } from './check-sentences';
import { CLAIM_TYPES, PLACES, STATUS_RANKS } from '../domain/status';

// The schemas of the files in `geodata/`. `strictObject` copies each key into a new object and refuses unknown keys.

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('a text that is not empty'));
const localized = v.strictObject({ en: text, kk: text, ru: text });
/** A day, ISO 8601. */
export const date = v.config(
	v.pipe(
		v.string(),
		v.isoDate('a date as 2022-01-08'),
		// The Date constructor reads 31 February as 3 March.
		v.check((value) => isoDateOf(new Date(value)) === value, 'a day of the calendar')
	),
	{ abortPipeEarly: true }
);
const slug = v.pipe(
	v.string(),
	v.regex(/^[a-z]+(-[a-z]+)*$/, 'lower-case words joined by hyphens')
);
/** A whole number. Each rule has a message of its own, because those of valibot do not tell an editor what is expected. */
export const wholeNumber = v.pipe(v.number(), v.integer('a whole number'));

const degrees = (limit: number) => {
	const rule = `degrees from -${limit} to ${limit}`;
	return v.pipe(v.number(), v.minValue(-limit, rule), v.maxValue(limit, rule));
};
const point = v.strictTuple([degrees(180), degrees(90)]);

/** Ids of regions are segments of addresses, names of files and parts of selectors. */
const regionId = v.pipe(
	v.string(),
	v.regex(REGION_ID, 'letters, digits and hyphens, at most 40, as in XX-ABC or 48201'),
	v.check(
		(id) => !PAGES_WITH_PICTURE.some((page) => page === id),
		`an id other than ${PAGES_WITH_PICTURE.join(', ')}, after which pictures are named`
	)
);

const httpsAddress = v.pipe(
	v.string(),
	v.check(
		(value) => URL.canParse(value) && new URL(value).protocol === 'https:',
		'an https:// address'
	)
);

/** The largest number of words of a phrase. The article is under copyright, so the project quotes phrases, never sentences. */
const MAX_WORDS = 12;
const phrase = v.pipe(
	text,
	v.check((value) => value.split(/\s+/).length <= MAX_WORDS, `at most ${MAX_WORDS} words`),
	v.check((value) => !/[.!?…]/.test(value), 'a phrase under a sentence, without its full stop')
);

const paragraph = v.pipe(wholeNumber, v.minValue(1, 'a number from 1'));

const passageIds = v.array(slug);

export const reportSchema = v.strictObject({
	/** The JSON Schema by which an editor completes and underlines. */
	$schema: v.optional(v.string()),
	/** Whose the phrases, the reading and the outlines are: in the files that the site gives away. Nothing shows it. */
	rights: v.optional(localized),
	date,
	revision: v.optional(
		v.nullable(
			v.strictObject({
				number: v.pipe(wholeNumber, v.minValue(2, 'a number from 2')),
				note: localized
			})
		),
		null
	),
	source: v.strictObject({
		title: text,
		publisher: text,
		published: date,
		language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'a language tag as en')),
		translated: v.boolean(),
		paragraphs: v.optional(v.nullable(paragraph), null),
		url: httpsAddress,
		sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hexadecimal'))
	}),
	intro: localized,
	areas: v.array(
		v.strictObject({
			id: slug,
			passage: slug,
			limits: v.pipe(passageIds, v.nonEmpty('at least one passage')),
			regions: v.array(text),
			name: localized,
			described: localized,
			basis: localized,
			summary: localized,
			reading: localized
		})
	),
	cities: v.array(v.strictObject({ city: slug, passage: slug })),
	passages: v.array(
		v.strictObject({
			id: slug,
			paragraph,
			phrase,
			speaker: v.picklist(SPEAKERS),
			onlyNames: v.optional(v.boolean(), false),
			date: v.optional(v.nullable(date), null),
			summary: localized
		})
	),
	context: v.optional(passageIds, []),
	claims: v.array(
		v.strictObject({
			// Which regions and statuses there are is checked by `checkFacts`, which knows what may be meant by another word.
			region: text,
			status: text,
			place: v.picklist(PLACES),
			type: v.picklist(CLAIM_TYPES),
			supports: v.pipe(passageIds, v.nonEmpty('at least one passage')),
			limits: passageIds,
			context: passageIds
		})
	)
}) satisfies v.GenericSchema<unknown, Report>;

/** Words that stand for a status where there is none, so no status may be called so. */
const NO_STATUS: readonly string[] = ['none', 'aside', 'reading'];

export const dashboardSchema = v.strictObject({
	statuses: v.pipe(
		v.array(
			v.strictObject({
				id: v.pipe(
					slug,
					v.check((id) => !NO_STATUS.includes(id), `an id other than ${NO_STATUS.join(', ')}`)
				),
				name: localized,
				short: localized,
				inline: localized
			})
		),
		v.minLength(1, 'at least one status'),
		v.maxLength(STATUS_RANKS.length, `at most ${STATUS_RANKS.length} statuses`),
		v.checkItems(
			({ id }, i, statuses) => statuses.findIndex((other) => other.id === id) === i,
			'an id that occurs once'
		)
	),
	sentences: v.strictObject({
		en: v.record(v.string(), text),
		kk: v.record(v.string(), text),
		ru: v.record(v.string(), text)
	})
}) satisfies v.GenericSchema<unknown, { statuses: StatusNames[]; sentences: Sentences }>;

/** The kinds of regions, in a record by their names, and the regions, each of one of the kinds. */
export const regionsSchema = v.pipe(
	v.strictObject({
		kinds: v.record(slug, v.strictObject({ inset: v.optional(v.boolean(), false) })),
		regions: v.pipe(
			v.array(
				v.strictObject({
					id: regionId,
					codes: v.optional(v.record(text, text), {}),
					kind: slug,
					name: localized,
					label: localized,
					capital: v.optional(v.nullable(localized), null),
					spellings: v.pipe(v.array(text), v.nonEmpty('at least one spelling'))
				})
			),
			v.minLength(1, 'at least one region'),
			v.checkItems(
				({ id }, i, regions) =>
					!regions
						.slice(0, i)
						.some((other) => other.id !== id && lowerCase(other.id) === lowerCase(id)),
				'an id that differs from the others in more than upper and lower case, which some hosts do not tell apart'
			)
		)
	}),
	v.rawCheck(({ dataset: { typed, value }, addIssue }) => {
		if (!typed) return;
		const { kinds, regions } = value;
		regions.forEach((region, i) => {
			const { kind } = region;
			if (Object.hasOwn(kinds, kind)) return;
			const item = { origin: 'value' } as const;
			addIssue({
				message: `one of the kinds of this file: ${Object.keys(kinds).join(', ')}`,
				input: kind,
				path: [
					{ ...item, type: 'object', input: value, key: 'regions', value: regions },
					{ ...item, type: 'array', input: regions, key: i, value: region },
					{ ...item, type: 'object', input: region, key: 'kind', value: kind }
				]
			});
		});
	}),
	v.transform(({ kinds, regions }) => ({
		regions: regions.map((region) => ({ ...region, inset: kinds[region.kind]?.inset ?? false }))
	}))
) satisfies v.GenericSchema<unknown, { regions: Region[] }>;

export const citiesSchema = v.strictObject({
	cities: v.array(v.strictObject({ id: slug, name: localized, region: text, point }))
}) satisfies v.GenericSchema<unknown, { cities: CityPlace[] }>;

export const neighboursSchema = v.strictObject({
	labels: v.pipe(
		v.array(
			v.strictObject({
				id: v.pipe(v.string(), v.regex(/^(\d{3}|[a-z]+)$/, 'an ISO 3166-1 number or a word')),
				kind: v.picklist(['country', 'water'] as const),
				name: localized,
				point
			})
		),
		v.checkItems(
			({ id }, i, labels) => labels.findIndex((other) => other.id === id) === i,
			'an id that occurs once'
		)
	)
});

const lowerCase = (text: string) => text.toLowerCase();

const isoDateOf = (date: Date) =>
	Number.isNaN(date.valueOf()) ? null : date.toISOString().slice(0, 10);
