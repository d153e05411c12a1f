import { areasOf } from '../domain/area';
import type { Facts } from '../domain/dashboard';
import { namesRegion } from '../domain/names-region';
import { EVIDENCE, type Claim, type Report } from '../domain/report';
import type { Path, Problem } from './problem';

/** The path of the file that each part of the facts was read from, for messages. */
export interface FactFiles {
	readonly dashboard: string;
	readonly regions: string;
	readonly cities: string;
	readonly report: string;
}

/** A problem within a claim: its file is that of the report, its path goes from the claim. */
type ClaimProblem = Omit<Problem, 'file'>;

/**
 * The rules of a claim that are broken: it names no passage twice, has the status of its area, and meets the requirements of its
 * place. That its region and passages exist is checked by `checkFacts`.
 *
 * @param path of the claim in its file, such as `claims[2]`
 */
export function* checkClaim(
	claim: Claim,
	path: Path,
	{ regions, cities, report }: Facts,
	files: FactFiles
): Generator<Problem> {
	const broken = [
		...checkPassagesOnce(claim),
		...checkAreaStatus(claim, report),
		...checkNamed(claim, regions, report),
		...checkInside(claim, cities, files.cities),
		...checkArea(claim)
	];
	for (const problem of broken)
		yield { ...problem, file: files.report, path: [...path, ...problem.path] };
}

/** A claim names a passage once: the same passage cannot both support and limit the claim. */
function* checkPassagesOnce(claim: Claim): Generator<ClaimProblem> {
	const seen = new Set<string>();
	for (const evidence of EVIDENCE)
		for (const [i, id] of claim[evidence].entries()) {
			if (seen.has(id))
				yield {
					path: [evidence, i],
					rule: 'a passage that the claim names once',
					seen: id,
					remedy: 'Keep it in the list where it weighs most.'
				};
			seen.add(id);
		}
}

/** A claim with the place `named` is supported by a passage whose phrase names the region. */
function* checkNamed(
	{ region: id, place, supports }: Claim,
	regions: Facts['regions'],
	{ passages }: Report
): Generator<ClaimProblem> {
	const region = regions.find((each) => each.id === id);
	if (place !== 'named' || !region) return;
	const naming = passages
		.filter(({ phrase }) => namesRegion(phrase, region, regions))
		.map((passage) => passage.id);
	if (naming.some((passage) => supports.includes(passage))) return;
	const spelled = region.spellings.map((spelling) => `“${spelling}”`).join(' or ');
	yield {
		path: ['supports'],
		rule: `a passage whose phrase contains ${spelled}, since place is "named"`,
		seen: supports,
		remedy:
			naming.length > 0
				? `Add ${naming.join(' or ')}, or choose another place.`
				: 'No phrase of the report names the region: add the passage that does, or choose another place.'
	};
}

/** A claim with the place `inside` is of a region with a marked city. */
function* checkInside(
	{ region, place }: Claim,
	cities: Facts['cities'],
	file: string
): Generator<ClaimProblem> {
	if (place !== 'inside' || cities.some((city) => city.region === region)) return;
	yield {
		path: ['region'],
		rule: `a region with a city in ${file}, since place is "inside"`,
		seen: region,
		remedy: `Add the city that the source describes to ${file}, or choose another place.`
	};
}

/** The source describes the area, not each of its regions: the passage that says so must be shown beside the claim. */
function* checkArea({ place, limits }: Claim): Generator<ClaimProblem> {
	if (place !== 'area' || limits.length > 0) return;
	yield {
		path: ['limits'],
		rule: 'at least one passage, since place is "area"',
		seen: limits,
		remedy: 'Add the passage that says which part of the area is meant, or that none is listed.'
	};
}

/** All claims that rest on the passage of an area have the same status, since the bracket of the area has one colour. */
function* checkAreaStatus({ supports, status }: Claim, report: Report): Generator<ClaimProblem> {
	const area = areasOf(report).find(({ passage }) => supports.includes(passage));
	if (!area || area.status === status) return;
	yield {
		path: ['status'],
		rule: `"${area.status}", as of all regions that rest on ${area.passage}`,
		seen: status,
		remedy: 'Give all of them the same status.'
	};
}
