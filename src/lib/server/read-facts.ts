import type { CityPlace } from '../domain/city';
import type { Facts } from '../domain/dashboard';
import { checkFacts } from './check-facts';
import { checkSentences } from './check-sentences';
import { withoutFollowers } from './followers';
import { checkLock, readLock } from './lock';
import { checkMarked, checkPlaces, markedCities } from './marked-cities';
import { located } from './position';
import type { Problem } from './problem';
import { checkEarlier, checkFileName } from './revision-files';
import { reportSchema } from './report-schema';
import { citiesSchema, dashboardSchema, regionsSchema } from './schema';
import { readFile } from './validate';

/** A file, with its path as messages call it. */
export interface NamedText {
	readonly file: string;
	readonly text: string;
}

/** The texts of the files that hold the facts. */
export interface FactTexts {
	readonly dashboard: NamedText;
	readonly regions: NamedText;
	readonly cities: NamedText;
	/** Those to read. */
	readonly reports: readonly NamedText[];
	/** All reports and revisions of the folder, among which published ones must be as they were. */
	readonly folder: readonly NamedText[];
	/** The file that says which are published; without a text where there is none. */
	readonly lock: { readonly file: string; readonly text: string | null };
}

/** A report with its facts, and the file that it was read from. */
export interface ReportRead {
	readonly file: string;
	readonly facts: Facts;
}

/** The facts as they were read; null where a file is not JSON. */
export interface FactsRead {
	readonly regions: Facts['regions'] | null;
	readonly cities: readonly CityPlace[] | null;
	readonly reports: readonly ReportRead[];
	/** With their places, in the order of files and lines. */
	readonly problems: readonly Problem[];
}

/**
 * Reads all facts and checks every rule: of each file by itself, and between them. Where there are problems the facts have blanks,
 * and nothing may be shown of them.
 *
 * @param today ISO 8601 date, after which nothing can have been published
 * @returns the reports in the order of their files, and all problems
 */
export function readFacts(
	{ dashboard, regions, cities, reports, folder, lock }: FactTexts,
	today: string
): FactsRead {
	const ofDashboard = readFile(dashboardSchema, dashboard.file, dashboard.text);
	const ofRegions = readFile(regionsSchema, regions.file, regions.text);
	const ofCities = readFile(citiesSchema, cities.file, cities.text);
	const ofReports = reports.map(({ file, text }) => ({
		file,
		...readFile(reportSchema, file, text)
	}));
	const ofLock = readLock(lock);
	const single = [ofDashboard, ofRegions, ofCities, ofLock, ...ofReports].flatMap(
		({ problems }) => problems
	);
	if (ofDashboard.value && ofDashboard.problems.length === 0)
		single.push(...checkSentences(ofDashboard.value.sentences, dashboard.file));

	const read: ReportRead[] = [];
	const between: Problem[] = [...checkLock(ofLock.lock, lock.file, folder)];
	for (const { file, value: report } of ofReports) {
		if (!report || !ofDashboard.value || !ofRegions.value || !ofCities.value) continue;
		const known = ofRegions.value.regions;
		const places = ofCities.value.cities;
		const { statuses } = ofDashboard.value;
		const facts = {
			statuses,
			regions: known,
			cities: markedCities(report, places),
			report
		};
		read.push({ file, facts });
		between.push(...checkFileName(file, report));
		between.push(...checkEarlier(file, report, folder));
		between.push(...checkPlaces(places, known, cities.file));
		between.push(...checkMarked(report, places, file));
		const files = {
			dashboard: dashboard.file,
			regions: regions.file,
			cities: cities.file,
			report: file
		};
		between.push(...checkFacts(facts, files, today));
	}
	const texts = new Map(
		[dashboard, regions, cities, ...folder, ...reports].map(({ file, text }) => [file, text])
	);
	const problems = [...single, ...onceEach(withoutFollowers(between, single))];
	return {
		regions: ofRegions.value?.regions ?? null,
		cities: ofCities.value?.cities ?? null,
		reports: read,
		problems: inOrder(located(problems, texts))
	};
}

/** Problems of regions and cities would be told once for each report. */
function onceEach(problems: readonly Problem[]): Problem[] {
	const byText = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
	return [...byText.values()];
}

/** By file, then by place in it. */
function inOrder(problems: readonly Problem[]): Problem[] {
	return [...problems].sort(
		(a, b) =>
			(a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
			(a.position?.line ?? 0) - (b.position?.line ?? 0) ||
			(a.position?.column ?? 0) - (b.position?.column ?? 0)
	);
}
