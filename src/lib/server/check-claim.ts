import { areasOf } from '../domain/area';
import type { Facts } from '../domain/dashboard';
import { namesRegion } from '../domain/names-region';
import { EVIDENCE, type Claim, type Report } from '../domain/report';
import { DataError } from './data-error';
import type { FactFiles } from './fact-files';

/** Ends with an error about a key of the claim: the rule, and what breaks it. */
type Refuse = (key: string, rule: string, seen: unknown) => never;

/**
 * What a claim promises besides naming what exists: no passage twice, and what its place asks for.
 *
 * @param path of the claim in its file, as `claims[2]`
 * @throws {DataError} at the first rule broken
 */
export function checkClaim(
	claim: Claim,
	path: string,
	{ regions, cities, report }: Facts,
	files: FactFiles
): void {
	const refuse: Refuse = (key, rule, seen) => {
		throw new DataError(files.report, `${path}.${key}`, rule, seen);
	};
	once(claim, refuse);
	agreed(claim, report, refuse);
	switch (claim.place) {
		case 'named':
			return named(claim, regions, report, refuse);
		case 'inside':
			if (!cities.some(({ region }) => region === claim.region))
				refuse(
					'region',
					`a region with a city in ${files.cities}, since place is "inside"`,
					claim.region
				);
			return;
		case 'area':
			// What is said of an area is not said of each of its regions: the words that say so stand beside it.
			if (claim.limits.length === 0)
				refuse('limits', 'at least one passage, since place is "area"', claim.limits);
			return;
	}
}

/** A passage cannot both support and limit, nor count twice. */
function once(claim: Claim, refuse: Refuse): void {
	const seen = new Set<string>();
	for (const evidence of EVIDENCE)
		claim[evidence].forEach((id, i) => {
			if (seen.has(id)) refuse(`${evidence}[${i}]`, 'a passage that the claim names once', id);
			seen.add(id);
		});
}

/** A claim by name must rest on words that name the region. */
function named(
	{ region: id, supports }: Claim,
	regions: Facts['regions'],
	{ passages }: Report,
	refuse: Refuse
): void {
	const region = regions.find((each) => each.id === id);
	if (!region) return;
	const naming = passages.filter(({ phrase }) => namesRegion(phrase, region, regions));
	if (!naming.some((passage) => supports.includes(passage.id)))
		refuse(
			'supports',
			`a passage whose phrase contains ${region.spellings.join(' or ')}, since place is "named"`,
			supports
		);
}

/** An area has one bracket, in one colour: whatever rests on the words that name it, also a city inside, agrees. */
function agreed({ supports, status }: Claim, report: Report, refuse: Refuse): void {
	const area = areasOf(report).find(({ passage }) => supports.includes(passage));
	if (area && area.status !== status)
		refuse('status', `"${area.status}", as of all regions that rest on ${area.passage}`, status);
}
