import { areasOf } from '../domain/area';
import type { Facts } from '../domain/dashboard';
import { namesRegion } from '../domain/names-region';
import { EVIDENCE, type Claim, type Report } from '../domain/report';
import { DataError } from './data-error';

/** The path of the file that each part of the facts was read from, for error messages. */
export interface FactFiles {
	readonly dashboard: string;
	readonly regions: string;
	readonly cities: string;
	readonly report: string;
}

/** Throws an error about a key of the claim, with the rule and the value that breaks it. */
type Refuse = (key: string, rule: string, seen: unknown) => never;

/**
 * Checks the rules of a claim: it names no passage twice, has the status of its area, and meets the requirements of its place.
 * That its region and passages exist is checked before, by `checkFacts`.
 *
 * @param path of the claim in its file, such as `claims[2]`
 * @throws {DataError} for the first rule that is broken
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
	checkPassagesOnce(claim, refuse);
	checkAreaStatus(claim, report, refuse);
	switch (claim.place) {
		case 'named':
			return checkNamed(claim, regions, report, refuse);
		case 'inside':
			if (
				!cities.some(
					({ region, passage }) => region === claim.region && claim.supports.includes(passage)
				)
			)
				refuse(
					'supports',
					'the passage of a city that the report marks in the region, since place is "inside"',
					claim.supports
				);
			return;
		case 'area':
			return checkArea(claim, report, refuse);
	}
}

/** A claim names a passage once: the same passage cannot both support and limit the claim. */
function checkPassagesOnce(claim: Claim, refuse: Refuse): void {
	const seen = new Set<string>();
	for (const evidence of EVIDENCE)
		claim[evidence].forEach((id, i) => {
			if (seen.has(id)) refuse(`${evidence}[${i}]`, 'a passage that the claim names once', id);
			seen.add(id);
		});
}

/** A claim with the place `named` is supported by a passage whose phrase names the region. */
function checkNamed(
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

/**
 * A claim with the place `area` rests on a passage that names an area. The source describes the area, not each of its regions:
 * the passages that limit the area are shown beside the claim.
 */
function checkArea({ supports, limits }: Claim, { areas }: Report, refuse: Refuse): void {
	const own = areas.filter(({ passage }) => supports.includes(passage));
	if (own.length === 0)
		refuse(
			'supports',
			`the passage of an area (${areas.map(({ passage }) => passage).join(', ') || 'none'}), since place is "area"`,
			supports
		);
	for (const id of own.flatMap((area) => area.limits))
		if (!limits.includes(id)) refuse('limits', `${id} too, which limits the area`, limits);
}

/** All claims that rest on the passage of an area have the same status, since the bracket of the area has one colour. */
function checkAreaStatus({ supports, status }: Claim, report: Report, refuse: Refuse): void {
	const area = areasOf(report.areas, report.claims).find(({ passage }) =>
		supports.includes(passage)
	);
	if (area && area.status !== status)
		refuse('status', `"${area.status}", as of all regions that rest on ${area.passage}`, status);
}
