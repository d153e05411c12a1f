import * as v from 'valibot';
import type { CityPlace } from '../domain/city';
import type { StatusNames } from '../domain/dashboard';
import { PAGES_WITH_PICTURE } from '../domain/picture';
import { REGION_ID, type Region } from '../domain/region';
import type { Sentences } from './check-sentences';
import { STATUS_RANKS } from '../domain/status';
import { localized, slug, text } from './schema-parts';

// The schemas of the files in `geodata/` beside reports and outlines. `strictObject` copies each key into a new object and refuses
// unknown keys.

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
