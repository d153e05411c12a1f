import type { Facts } from '../domain/dashboard';
import { EVIDENCE } from '../domain/report';
import { checkClaim } from './check-claim';
import { DataError } from './data-error';
import type { FactFiles } from './fact-files';

/**
 * What no single file can promise: ids are unique, whatever names a region or a passage names one that exists, and each claim
 * has what its place asks for.
 *
 * @throws {DataError} at the first rule broken
 */
export function checkFacts({ regions, cities, report }: Facts, files: FactFiles): void {
	unique(
		files.regions,
		'regions',
		'id',
		regions.map(({ id }) => id)
	);
	unique(
		files.cities,
		'cities',
		'id',
		cities.map(({ id }) => id)
	);
	unique(
		files.report,
		'passages',
		'id',
		report.passages.map(({ id }) => id)
	);
	unique(
		files.report,
		'claims',
		'region',
		report.claims.map(({ region }) => region)
	);

	const knownRegions = new Set(regions.map(({ id }) => id));
	const knownPassages = new Set(report.passages.map(({ id }) => id));

	cities.forEach((city, i) => {
		known(files.cities, `cities[${i}].region`, 'region', knownRegions, city.region);
		known(files.cities, `cities[${i}].passage`, 'passage', knownPassages, city.passage);
	});
	report.claims.forEach((claim, i) => {
		const path = `claims[${i}]`;
		known(files.report, `${path}.region`, 'region', knownRegions, claim.region);
		for (const evidence of EVIDENCE)
			claim[evidence].forEach((id, j) =>
				known(files.report, `${path}.${evidence}[${j}]`, 'passage', knownPassages, id)
			);
		checkClaim(claim, path, { regions, cities, report }, files);
	});
}

function unique(file: string, list: string, key: string, values: readonly string[]): void {
	values.forEach((value, i) => {
		if (values.indexOf(value) < i)
			throw new DataError(file, `${list}[${i}].${key}`, `a ${key} that occurs once`, value);
	});
}

function known<Id extends string>(
	file: string,
	path: string,
	what: string,
	all: ReadonlySet<Id>,
	id: Id
): void {
	if (!all.has(id)) throw new DataError(file, path, `the id of a known ${what}`, id);
}
