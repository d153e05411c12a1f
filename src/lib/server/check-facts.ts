import type { Facts } from '../domain/dashboard';
import { EVIDENCE, type Claim } from '../domain/report';
import type { Region } from '../domain/region';
import { DataError } from './data-error';

/** The file each part of the facts was read from. */
export interface FactFiles {
	readonly regions: string;
	readonly cities: string;
	readonly report: string;
}

/**
 * What no single file can promise: ids are unique and whatever names a region or a passage names one that exists.
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

	const knownRegions = new Map<string, Region>(regions.map((region) => [region.id, region]));
	const phrases = new Map(report.passages.map(({ id, phrase }) => [id, phrase]));

	cities.forEach((city, i) => {
		known(files.cities, `cities[${i}].region`, 'region', knownRegions, city.region);
		known(files.cities, `cities[${i}].passage`, 'passage', phrases, city.passage);
	});
	report.claims.forEach((claim, i) => {
		const path = `claims[${i}]`;
		const region = known(files.report, `${path}.region`, 'region', knownRegions, claim.region);
		for (const evidence of EVIDENCE)
			claim[evidence].forEach((id, j) =>
				known(files.report, `${path}.${evidence}[${j}]`, 'passage', phrases, id)
			);
		if (claim.place === 'named') named(files.report, path, claim, region, phrases);
	});
}

function unique(file: string, list: string, key: string, values: readonly string[]): void {
	values.forEach((value, i) => {
		if (values.indexOf(value) < i)
			throw new DataError(file, `${list}[${i}].${key}`, `a ${key} that occurs once`, value);
	});
}

function known<T>(
	file: string,
	path: string,
	what: string,
	all: ReadonlyMap<string, T>,
	id: string
): T {
	const found = all.get(id);
	if (found === undefined) throw new DataError(file, path, `the id of a known ${what}`, id);
	return found;
}

/** A claim by name must rest on words that name the region. */
function named(
	file: string,
	path: string,
	claim: Claim,
	region: Region,
	phrases: ReadonlyMap<string, string>
): void {
	const names = (id: string) =>
		region.spellings.some((spelling) => phrases.get(id)?.includes(spelling));
	if (!claim.supports.some(names))
		throw new DataError(
			file,
			`${path}.supports`,
			`a passage whose phrase contains ${region.spellings.join(' or ')}, since place is "named"`,
			claim.supports
		);
}
