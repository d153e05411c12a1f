import { LANGUAGES, type Localized } from '../../src/lib/domain/language';
import type { Boundary } from './check-boundaries';
import sentences from './sentences.json';
import type { CountryName } from './surroundings';

/** Statuses to be replaced, in an order that says nothing. */
const STATUSES: readonly (readonly [id: string, name: Localized])[] = [
	['first', { en: 'First status', kk: 'Бірінші мәртебе', ru: 'Первый статус' }],
	['second', { en: 'Second status', kk: 'Екінші мәртебе', ru: 'Второй статус' }]
];

interface Facts {
	readonly regions: readonly Boundary[];
	readonly names: readonly CountryName[];
	/** The date of the example report, ISO 8601. */
	readonly date: string;
}

/**
 * The files beside the outlines, by their names, for an editor to complete. Names are those of the boundaries in every language,
 * until they are translated.
 */
export function templates({ regions, names, date }: Facts): [string, string][] {
	const files: Record<string, unknown> = {
		'dashboard.json': {
			statuses: STATUSES.map(([id, name]) => ({ id, name, short: name, inline: name })),
			sentences
		},
		'regions.json': {
			kinds: { region: {} },
			regions: regions.map(({ id, name }) => ({
				id,
				kind: 'region',
				name: inAllLanguages(name),
				label: inAllLanguages(name),
				spellings: [name]
			}))
		},
		'cities.json': { cities: [] },
		'neighbours.json': {
			labels: names.map(({ id, name, point: [lng, lat] }) => ({
				id,
				kind: 'country',
				name: inAllLanguages(name),
				point: [lng > 180 ? Number((lng - 360).toFixed(2)) : lng, lat]
			}))
		},
		[`reports/${date}.json`]: {
			date,
			source: {
				title: 'The title of your source',
				publisher: 'Who published it',
				published: date,
				language: 'en',
				translated: false,
				url: 'https://example.org/',
				sha256: '0'.repeat(64)
			},
			intro: {
				en: 'It describes no region yet.',
				kk: 'Онда әзірге ешқандай өңір сипатталмаған.',
				ru: 'В нём пока не описан ни один регион.'
			},
			areas: [],
			cities: [],
			passages: [],
			claims: []
		}
	};
	return Object.entries(files).map(([name, value]) => [
		name,
		`${JSON.stringify(value, null, '\t')}\n`
	]);
}

function inAllLanguages(text: string): Localized {
	return Object.fromEntries(LANGUAGES.map((language) => [language, text])) as Localized;
}
