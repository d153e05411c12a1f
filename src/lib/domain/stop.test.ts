import { describe, expect, it } from 'vitest';
import { facts } from '../server/facts';
import { dashboardOf } from './dashboard';
import { dwellByWords } from './dwell';
import { LANGUAGES } from './language';
import type { Evidence } from './report';
import {
	chosenStops,
	quotedAs,
	regionsOf,
	stopName,
	tourOf,
	type PlaceStop,
	type Stop
} from './stop';
import { inParts } from './stop-parts';

const dashboard = dashboardOf(facts, 'en');
const tour = tourOf(dashboard);
/** What only tells which place others speak of. */
const NAMES = facts.report.passages.filter(({ onlyNames }) => onlyNames).map(({ id }) => id);
const silent = dashboardOf({ ...facts, report: { ...facts.report, claims: [] } }, 'en');

const quoted = (stop: PlaceStop, evidence: Evidence) =>
	quotedAs(dashboard, stop, evidence).map(({ id }) => id);

const isPlaceStop = (stop: Stop): stop is PlaceStop => stop.kind === 'place';
const names = (stops: readonly Stop[]) => stops.map(stopName);

function about(name: string): PlaceStop {
	const stop = tour.find((each) => stopName(each) === name);
	if (!stop || !isPlaceStop(stop)) throw new Error(`${name}: expected a stop, seen none`);
	return stop;
}

describe('the tour of the report of 8 January 2022', () => {
	it('has six stops: the whole, the capital, Almaty, the west, Zhanaozen, what is not stated', () => {
		expect(names(tour)).toEqual([
			'overview',
			'nur-sultan',
			'almaty',
			'west',
			'zhanaozen',
			'not-stated'
		]);
	});

	it('takes 75 seconds in each language, and longer where more is said', () => {
		for (const language of LANGUAGES) {
			const own = dashboardOf(facts, language);
			const dwell = dwellByWords(own);
			const times = inParts(own, tourOf(own)).map(dwell);
			expect(times.reduce((sum, time) => sum + time)).toBeCloseTo(75_000);
			expect(Math.min(...times)).toBeGreaterThan(5_000);
			const whole = tourOf(own).map(dwell);
			expect(Math.max(...whole)).toBe(dwell(about('almaty')));
		}
	});

	it('says nothing in support twice, and repeats what limits a place at each of its stops', () => {
		const supports = tour.filter(isPlaceStop).flatMap((stop) => quoted(stop, 'supports'));
		expect(supports).toEqual([...new Set(supports)]);
		for (const place of ['west', 'zhanaozen'])
			expect(quoted(about(place), 'limits')).toEqual(['west-limit']);
	});

	it('leaves out nothing that is said for a colour or against it, but what only names a place', () => {
		const shown = tour
			.filter(isPlaceStop)
			.flatMap(({ quotes }) => quotes.map(({ passage }) => passage));
		const cited = facts.report.claims.flatMap(({ supports, limits, context }) => [
			...supports,
			...limits,
			...context
		]);
		const telling = cited.filter((id) => !NAMES.includes(id));
		expect([...new Set(shown)].toSorted()).toEqual([...new Set(telling)].toSorted());
	});

	it('shows what supports Almaty’s status and what limits it at one stop', () => {
		const almaty = about('almaty');
		expect(quoted(almaty, 'supports')).toContain('almaty-streets');
		expect(quoted(almaty, 'limits')).toContain('almaty-grip');
		expect(regionsOf(almaty)).toEqual(['KZ-ALA']);
	});

	it('shows the west as its four regions together', () => {
		const west = about('west');
		expect(regionsOf(west).toSorted()).toEqual(['KZ-AKT', 'KZ-ATY', 'KZ-MAN', 'KZ-ZAP']);
		expect(quoted(west, 'supports')).toEqual(['west-protesters', 'west-control']);
		expect(quoted(west, 'context')).toEqual(['aktobe-clash']);
	});

	it('shows Zhanaozen by what is said of it alone', () => {
		expect(quoted(about('zhanaozen'), 'supports')).toEqual(['zhanaozen-council', 'zhanaozen-rule']);
		expect(quoted(about('zhanaozen'), 'context')).toEqual(['zhanaozen-demand']);
	});
});

describe('the tour of another report', () => {
	it('has two stops where nothing is claimed', () => {
		expect(names(tourOf(silent))).toEqual(['overview', 'not-stated']);
	});

	it('shows an area by the words that name it where nothing else is said of it', () => {
		const claims = facts.report.claims
			.filter(({ place }) => place === 'area')
			.map((claim) => ({ ...claim, supports: ['west-area'], limits: [], context: [] }));
		const terse = tourOf(dashboardOf({ ...facts, report: { ...facts.report, claims } }, 'en'));
		expect(names(terse)).toEqual(['overview', 'west', 'not-stated']);
		expect(terse.filter(isPlaceStop).map((stop) => quoted(stop, 'supports'))).toEqual([
			['west-area']
		]);
	});
});

describe('the stops that an address asks for', () => {
	it('are places, passages and the source, in the order of the tour', () => {
		expect(names(chosenStops(dashboard, ['source', 'west-control', 'almaty', 'nowhere']))).toEqual([
			'almaty',
			'west-control',
			'source'
		]);
	});

	it('are the tour where none is known', () => {
		expect(chosenStops(dashboard, ['', 'nowhere'])).toEqual(tour);
	});

	it('show a passage with what limits the status of its place', () => {
		const quotes = (name: string) =>
			chosenStops(dashboard, [name])
				.filter(isPlaceStop)
				.flatMap((stop) => stop.quotes.map(({ passage }) => passage));
		expect(quotes('west-control')).toEqual(['west-control', 'west-limit']);
		expect(quotes('west-limit')).toEqual(['west-limit']);
	});
});
