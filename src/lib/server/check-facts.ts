import type { Facts } from '../domain/dashboard';
import { EVIDENCE } from '../domain/report';
import type { Status } from '../domain/status';
import { checkAreas } from './check-areas';
import { checkClaim, type FactFiles } from './check-claim';
import { DataError } from './data-error';

/**
 * Checks the rules that concern several entries or files: ids are unique, every region, passage and status that is referred to
 * exists, and each claim meets the rules of `checkClaim`.
 *
 * @throws {DataError} for the first rule that is broken
 */
export function checkFacts(facts: Facts, files: FactFiles): void {
	const { regions, cities, statuses, report } = facts;
	checkUnique(
		files.regions,
		'regions',
		'id',
		regions.map(({ id }) => id)
	);
	checkUnique(
		files.report,
		'passages',
		'id',
		report.passages.map(({ id }) => id)
	);
	checkUnique(
		files.report,
		'claims',
		'region',
		report.claims.map(({ region }) => region)
	);

	const knownRegions = new Set(regions.map(({ id }) => id));
	const knownPassages = new Set(report.passages.map(({ id }) => id));

	cities.forEach(({ passage }, i) =>
		checkKnown(files.report, `cities[${i}].passage`, 'passage', knownPassages, passage)
	);
	checkAreas(report, files.report);
	report.claims.forEach((claim, i) => {
		const path = `claims[${i}]`;
		checkKnown(files.report, `${path}.region`, 'region', knownRegions, claim.region);
		for (const evidence of EVIDENCE)
			claim[evidence].forEach((id, j) =>
				checkKnown(files.report, `${path}.${evidence}[${j}]`, 'passage', knownPassages, id)
			);
		checkStatus(files, `${path}.status`, statuses, claim.status);
		checkClaim(claim, path, facts, files);
	});
}

export function checkUnique(
	file: string,
	list: string,
	key: string,
	values: readonly string[]
): void {
	values.forEach((value, i) => {
		if (values.indexOf(value) < i)
			throw new DataError(file, `${list}[${i}].${key}`, `a ${key} that occurs once`, value);
	});
}

export function checkKnown<Id extends string>(
	file: string,
	path: string,
	what: string,
	all: ReadonlySet<Id>,
	id: Id
): void {
	if (!all.has(id)) throw new DataError(file, path, `the id of a known ${what}`, id);
}

function checkStatus(
	files: FactFiles,
	path: string,
	statuses: Facts['statuses'],
	status: Status
): void {
	const known = statuses.map(({ id }) => id);
	if (!known.includes(status))
		throw new DataError(
			files.report,
			path,
			`one of the statuses of ${files.dashboard}: ${known.join(', ')}`,
			status
		);
}
