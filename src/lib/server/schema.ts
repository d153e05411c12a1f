import * as v from 'valibot';
import type { City } from '../domain/city';
import { REGION_KINDS, type Region, type RegionId } from '../domain/region';
import { SPEAKERS, type Report } from '../domain/report';
import { CLAIM_TYPES, PLACES, STATUSES } from '../domain/status';

// The schemas of the files in `geodata/`. `strictObject` copies each key into a new object and refuses unknown keys.

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('a text that is not empty'));
const localized = v.strictObject({ en: text, kk: text, ru: text });
const date = v.config(
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

/** Which regions there are is checked by `checkFacts`, which knows what may be meant. */
const regionId = v.pipe(
	text,
	v.transform((id) => id as RegionId)
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

const passageIds = v.array(slug);

export const reportSchema = v.strictObject({
	date,
	source: v.strictObject({
		title: text,
		publisher: text,
		published: date,
		language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'a language tag as en')),
		translated: v.boolean(),
		url: httpsAddress,
		sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hexadecimal'))
	}),
	passages: v.array(
		v.strictObject({
			id: slug,
			paragraph: v.pipe(wholeNumber, v.minValue(1, 'a number from 1')),
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
			region: regionId,
			status: v.picklist(STATUSES),
			place: v.picklist(PLACES),
			type: v.picklist(CLAIM_TYPES),
			supports: v.pipe(passageIds, v.nonEmpty('at least one passage')),
			limits: passageIds,
			context: passageIds
		})
	)
}) satisfies v.GenericSchema<unknown, Report>;

export const regionsSchema = v.strictObject({
	regions: v.array(
		v.strictObject({
			id: regionId,
			otherIds: v.optional(v.array(text), []),
			kato: v.pipe(v.string(), v.regex(/^\d{9}$/, 'nine digits')),
			kind: v.picklist(REGION_KINDS),
			name: localized,
			label: localized,
			capital: v.nullable(localized),
			spellings: v.pipe(v.array(text), v.nonEmpty('at least one spelling'))
		})
	)
}) satisfies v.GenericSchema<unknown, { regions: Region[] }>;

export const citiesSchema = v.strictObject({
	cities: v.array(
		v.strictObject({ id: slug, name: localized, region: regionId, point, passage: slug })
	)
}) satisfies v.GenericSchema<unknown, { cities: City[] }>;

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

const isoDateOf = (date: Date) =>
	Number.isNaN(date.valueOf()) ? null : date.toISOString().slice(0, 10);
