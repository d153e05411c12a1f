import type { City } from './city';
import { inOtherLanguages, type Language, type LanguageText, type Localized } from './language';
import type { Region, RegionId, RegionKind } from './region';
import type { Claim, Passage, Report, Source } from './report';

/** All facts of one report, in every language. */
export interface Facts {
	readonly regions: readonly Region[];
	readonly cities: readonly City[];
	readonly report: Report;
}

/** A region as a page shows it. */
export interface RegionEntry {
	readonly id: RegionId;
	readonly kind: RegionKind;
	readonly name: string;
	readonly label: string;
	readonly otherNames: readonly LanguageText[];
	readonly capital: string | null;
	/** Absent when the report does not state this region's status. */
	readonly claim: Claim | null;
}

/** A marked city as a page shows it. */
export interface CityEntry {
	readonly id: string;
	readonly name: string;
	readonly region: RegionId;
	readonly passage: string;
	/** What its region's claim says; absent when that is not stated. */
	readonly claim: Claim | null;
}

/** A passage as a page shows it: the phrase stays in the source's language. */
export type PassageEntry = Readonly<Omit<Passage, 'summary'> & { summary: string }>;

/** The facts of one report in one reader's language. */
export interface Dashboard {
	readonly language: Language;
	readonly date: string;
	readonly source: Source;
	readonly regions: readonly RegionEntry[];
	readonly cities: readonly CityEntry[];
	/** In the order of the source. */
	readonly passages: readonly PassageEntry[];
}

/** Every ISO 8601 date that a page may speak of, once. */
export function datesOf({ date, source, passages }: Dashboard): string[] {
	const all = [date, source.published, ...passages.map((passage) => passage.date)];
	return [...new Set(all.filter((day) => day !== null))];
}

/** The facts in one language, with each region's claim beside it. */
export function dashboardOf({ regions, cities, report }: Facts, language: Language): Dashboard {
	const claims = new Map(report.claims.map((claim) => [claim.region, claim]));
	const own = (text: Localized) => text[language];
	return {
		language,
		date: report.date,
		source: report.source,
		regions: regions.map(({ id, kind, name, label, capital }) => ({
			id,
			kind,
			name: own(name),
			label: own(label),
			otherNames: inOtherLanguages(name, language),
			capital: capital && own(capital),
			claim: claims.get(id) ?? null
		})),
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
