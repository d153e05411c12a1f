import type { RegionId } from './region';
import type { Claim, Report } from './report';

/** A region of which two reports say different things; null where a report states no status. */
export interface Change {
	readonly region: RegionId;
	readonly before: Claim | null;
	readonly after: Claim | null;
}

/** What changed from one report to a later one: regions whose status, place or type differ, in the order of the later claims. */
export function changesBetween(
	before: Pick<Report, 'claims'>,
	after: Pick<Report, 'claims'>
): Change[] {
	const earlier = new Map(before.claims.map((claim) => [claim.region, claim]));
	const later = new Map(after.claims.map((claim) => [claim.region, claim]));
	return [...new Set([...later.keys(), ...earlier.keys()])]
		.map((region) => ({
			region,
			before: earlier.get(region) ?? null,
			after: later.get(region) ?? null
		}))
		.filter((change) => said(change.before) !== said(change.after));
}

/** What a claim says, without the passages that it rests on. */
function said(claim: Claim | null): string {
	return claim ? [claim.status, claim.place, claim.type].join() : '';
}
