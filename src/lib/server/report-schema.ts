import * as v from 'valibot';
import { SPEAKERS, type Report } from '../domain/report';
import { CLAIM_TYPES, PLACES } from '../domain/status';
import { date, localized, slug, text, wholeNumber } from './schema-parts';

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

/** A file in `geodata/reports/`. `strictObject` copies each key into a new object and refuses unknown keys. */
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
