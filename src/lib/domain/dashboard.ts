import type { City } from './city';
import { inOtherLanguages, type Language, type LanguageText, type Localized } from './language';
import type { Region, RegionId } from './region';
import type { AreaReading, Claim, Passage, Report, Source } from './report';
import { ranked, type RankedStatus, type Status } from './status';

/** All facts that belong to one report, in every language. */
export interface Facts {
	readonly regions: readonly Region[];
	/** Those that the report marks. */
	readonly cities: readonly City[];
	/** The statuses of the dashboard, in their order, with their names. */
	readonly statuses: readonly StatusNames[];
	readonly report: Report;
}

/** The names of a status. */
export interface StatusNames {
	readonly id: Status;
	/** For headings. */
	readonly name: Localized;
	/** For labels of the map, where there is room for a word or two. */
	readonly short: Localized;
	/** For the middle of a sentence. */
	readonly inline: Localized;
}

/** A claim with the rank of its status. */
export interface ClaimEntry extends Claim, RankedStatus {}

/** A region in one language, with its claim. */
export interface RegionEntry {
	readonly id: RegionId;
	/** As the facts declare it. */
	readonly kind: string;
	/** Whether the region is too small on the map to be seen, and gets a dot or an inset. */
	readonly inset: boolean;
	readonly name: string;
	/** The short name for the map. */
	readonly label: string;
	/** The name in the other languages. */
	readonly otherNames: readonly LanguageText[];
	/** Null where the region has no capital but itself. */
	readonly capital: string | null;
	/** Null where the report does not state the status of the region. */
	readonly claim: ClaimEntry | null;
	/** Where there is no claim because the reader has set it aside (accepted.ts). */
	readonly setAside?: true;
}

/** A marked city in one language. */
export interface CityEntry {
	readonly id: string;
	readonly name: string;
	readonly region: RegionId;
	/** The id of the passage that the marker links to. */
	readonly passage: string;
	/** The claim of the city's region; null where the report does not state the region's status. */
	readonly claim: ClaimEntry | null;
	/** Where there is no claim because the reader has set it aside (accepted.ts). */
	readonly setAside?: true;
}

/** A wider area with its words in one language. */
export type AreaEntry = Readonly<
	Pick<AreaReading, 'id' | 'passage'> &
		Record<'name' | 'described' | 'basis' | 'summary' | 'reading', string>
>;

/** A passage with its summary in one language. The phrase stays in the language of the source. */
export type PassageEntry = Readonly<Omit<Passage, 'summary'> & { summary: string }>;

/** All facts of one report in one language: the data of every page. */
export interface Dashboard {
	readonly language: Language;
	/** The date of the report, ISO 8601. */
	readonly date: string;
	readonly source: Source & {
		/** The name of the source's language, in the language of the dashboard. */
		readonly languageName: string;
	};
	/** What the source describes, in a sentence. */
	readonly intro: string;
	readonly areas: readonly AreaEntry[];
	/** In their order. */
	readonly statuses: readonly RankedStatus[];
	/** In the alphabetical order of their names in the language. */
	readonly regions: readonly RegionEntry[];
	readonly cities: readonly CityEntry[];
	/** In the order of the paragraphs of the source. */
	readonly passages: readonly PassageEntry[];
}

/** Every date that a page may show (ISO 8601), each once. */
export function datesOf({ date, source, passages }: Dashboard): string[] {
	const all = [date, source.published, ...passages.map((passage) => passage.date)];
	return [...new Set(all.filter((day) => day !== null))];
}

/**
 * Puts the facts of a report into one language, and each claim beside its region. For the build: the first use of `Intl`, which
 * knows the alphabets, keeps a slow phone busy for a tenth of a second, and not every browser knows that of Kazakh.
 */
export function dashboardOf(facts: Facts, language: Language): Dashboard {
	const { regions, cities, report } = facts;
	const statuses = ranked(facts.statuses.map(({ id }) => id));
	const claims = new Map(
		report.claims.flatMap((claim): [RegionId, ClaimEntry][] => {
			const own = statuses.find(({ status }) => status === claim.status);
			return own ? [[claim.region, { ...claim, ...own }]] : [];
		})
	);
	const own = (text: Localized) => text[language];
	const alphabet = new Intl.Collator(language);
	return {
		language,
		date: report.date,
		source: {
			...report.source,
			languageName:
				new Intl.DisplayNames(language, { type: 'language' }).of(report.source.language) ??
				report.source.language
		},
		intro: own(report.intro),
		areas: report.areas.map(({ id, passage, name, described, basis, summary, reading }) => ({
			id,
			passage,
			name: own(name),
			described: own(described),
			basis: own(basis),
			summary: own(summary),
			reading: own(reading)
		})),
		statuses,
		regions: regions
			.map(({ id, kind, inset, name, label, capital }) => ({
				id,
				kind,
				inset,
				name: own(name),
				label: own(label),
				otherNames: inOtherLanguages(name, language),
				capital: capital && own(capital),
				claim: claims.get(id) ?? null
			}))
			.sort((one, other) => alphabet.compare(one.name, other.name)),
		cities: cities.map(({ id, name, region, passage }) => ({
			id,
			name: own(name),
			region,
			passage,
			claim: claims.get(region) ?? null
		})),
		passages: report.passages
			.map((passage) => ({ ...passage, summary: own(passage.summary) }))
			.sort((a, b) => a.paragraph - b.paragraph)
	};
}
