import type { Facts } from '../lib/domain/dashboard';
import { changesBetween } from '../lib/domain/difference';
import type { Claim } from '../lib/domain/report';
import { PLACES } from '../lib/domain/status';
import type { ReportRead } from '../lib/server/read-facts';

/**
 * What the map will show of a report: its statuses counted by place, and what changed since the one before.
 *
 * @param all reports among which the one before is looked for
 */
export function summaryOf({ file, facts }: ReportRead, all: readonly ReportRead[]): string[] {
	const { report, regions } = facts;
	const before = all
		.map((other) => other.facts.report)
		.filter(({ date }) => date < report.date)
		.sort((a, b) => (a.date < b.date ? -1 : 1))
		.at(-1);
	return [
		`${file}: no problem. The map will show, of ${regions.length} regions:`,
		...countsOf(facts),
		...(before
			? [`Since ${before.date}:`, ...changesOf(facts, before)]
			: ['No report is older: nothing changed.'])
	];
}

/** A line for each status: how many regions have it, and by how near the words come. */
function countsOf({ report: { claims }, regions, statuses }: Facts): string[] {
	const lines = statuses.map(({ id: status }) => {
		const own = claims.filter((claim) => claim.status === status);
		const places = PLACES.map((place) => {
			const count = own.filter((claim) => claim.place === place).length;
			return count > 0 ? [`${count} ${place}`] : [];
		});
		return `  ${status}: ${own.length}${own.length > 0 ? ` (${places.flat().join(', ')})` : ''}`;
	});
	return [...lines, `  not stated: ${regions.length - claims.length}`];
}

function changesOf({ report, regions }: Facts, before: Facts['report']): string[] {
	const changes = changesBetween(before, report).map(({ region, ...change }) => {
		const name = regions.find(({ id }) => id === region)?.name.en ?? region;
		return `  ${region} ${name}: ${said(change.before)} → ${said(change.after)}`;
	});
	return changes.length > 0 ? changes : ['  no region has another status, place or type.'];
}

function said(claim: Claim | null): string {
	return claim ? `${claim.status} (${claim.place}, ${claim.type})` : 'not stated';
}
