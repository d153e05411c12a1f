import type { Facts } from '../domain/dashboard';
import { EVIDENCE } from '../domain/report';
import { checkAreas } from './check-areas';
import { checkClaim, type FactFiles } from './check-claim';
import { checkDates } from './check-dates';
import { checkKnown } from './check-known';
import { checkWording } from './check-wording';
import { checkRegion } from './known-regions';
import type { Path, Problem } from './problem';

/**
 * The rules that concern several entries or files and are broken: ids are unique, every region, passage and status that is
 * referred to exists, every passage is used, and those of `checkClaim`, `checkDates` and `checkWording`.
 *
 * @param today ISO 8601 date, after which nothing can have been published
 */
export function* checkFacts(facts: Facts, files: FactFiles, today: string): Generator<Problem> {
	const { regions, cities, statuses, report } = facts;
	yield* checkUnique(files.regions, 'regions', 'id', regions);
	yield* checkUnique(files.cities, 'cities', 'id', cities);
	yield* checkUnique(files.report, 'areas', 'id', report.areas);
	yield* checkUnique(files.report, 'passages', 'id', report.passages);
	yield* checkUnique(files.report, 'claims', 'region', report.claims);

	const passageIds = report.passages.map(({ id }) => id);
	const statusIds = statuses.map(({ id }) => id);
	const at = (path: Path) => ({ file: files.report, path });
	const checkPassage = (path: Path, id: string) =>
		checkKnown(
			at(path),
			id,
			'the id of a known passage',
			passageIds,
			`Name a passage of ${files.report}.`
		);

	for (const [i, { passage }] of report.cities.entries())
		yield* checkPassage(['cities', i, 'passage'], passage);
	yield* checkAreas(report, files.report, checkPassage);
	for (const [i, claim] of report.claims.entries()) {
		const path = ['claims', i];
		yield* checkRegion(at([...path, 'region']), claim.region, regions);
		for (const evidence of EVIDENCE)
			for (const [j, id] of claim[evidence].entries())
				yield* checkPassage([...path, evidence, j], id);
		yield* checkKnown(
			at([...path, 'status']),
			claim.status,
			`one of the statuses of ${files.dashboard}: ${statusIds.join(', ')}`,
			statusIds,
			'Write one of these.'
		);
		yield* checkClaim(claim, path, facts, files);
	}
	for (const [i, id] of report.context.entries()) yield* checkPassage(['context', i], id);
	yield* checkUse(facts, files.report);
	yield* checkParagraphs(report, files.report);
	yield* checkDates(report, files.report, today);
	yield* checkWording(report, files.report);
}

/** The ids of a list are unique. */
function* checkUnique<Key extends 'id' | 'region'>(
	file: string,
	list: string,
	key: Key,
	entries: readonly Readonly<Record<Key, string>>[]
): Generator<Problem> {
	const seen = new Set<string>();
	for (const [i, { [key]: id }] of entries.entries()) {
		const remedy = `Another entry of ${list} has it: change or remove one of the two.`;
		if (seen.has(id))
			yield {
				file,
				path: [list, i, key],
				rule: `${key === 'id' ? 'an' : 'a'} ${key} that occurs once`,
				seen: id,
				remedy
			};
		seen.add(id);
	}
}

/** Every passage is named by a claim, a city or the context of the whole report: what nothing uses was forgotten somewhere. */
function* checkUse({ report }: Facts, file: string): Generator<Problem> {
	const { passages, claims, cities, areas, context } = report;
	const used = new Set([
		...claims.flatMap((claim) => EVIDENCE.flatMap((evidence) => claim[evidence])),
		...cities.map(({ passage }) => passage),
		...areas.flatMap(({ passage, limits }) => [passage, ...limits]),
		...context
	]);
	const restsOn: Path[] = [
		['context'],
		...claims.flatMap((_, i) => EVIDENCE.map((evidence) => ['claims', i, evidence]))
	];
	for (const [i, { id }] of passages.entries())
		if (!used.has(id))
			yield {
				file,
				path: ['passages', i, 'id'],
				rule: 'a passage that a claim or the context of the report names',
				seen: id,
				remedy: 'Name it where it belongs, or remove the passage.',
				restsOn
			};
}

/** No passage stands beyond the last paragraph of its source, where that is known. */
function* checkParagraphs({ source, passages }: Facts['report'], file: string): Generator<Problem> {
	const { paragraphs } = source;
	if (paragraphs === null) return;
	for (const [i, { paragraph }] of passages.entries())
		if (paragraph > paragraphs)
			yield {
				file,
				path: ['passages', i, 'paragraph'],
				rule: `at most ${paragraphs}, the paragraphs of the source`,
				seen: paragraph,
				remedy: 'Count the blocks between blank lines, from 1.'
			};
}
