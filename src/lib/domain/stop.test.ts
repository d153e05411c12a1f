import { describe, expect, it } from 'vitest';
import { facts } from '../server/facts';
import { dashboardOf } from './dashboard';
import { chapterOf, framedBy, stopName, stopsOf, type PassageStop } from './stop';

const dashboard = dashboardOf(facts, 'en');
const stops = stopsOf(dashboard);
const passages = stops.filter((stop): stop is PassageStop => stop.kind === 'passage');
const NAMES = facts.report.passages.filter(({ onlyNames }) => onlyNames).map(({ id }) => id);
const inChapter = (chapter: string) => passages.filter((stop) => stop.chapter === chapter);

describe('the stops of the report of 8 January 2022', () => {
	it('go from the whole by place to what is not stated and to the source', () => {
		expect([...new Set(stops.map(chapterOf))]).toEqual([
			'overview',
			'nur-sultan',
			'almaty',
			'west',
			'zhanaozen',
			'not-stated',
			'source'
		]);
	});

	it('say nothing twice, neither as a phrase nor as a limit beside it', () => {
		const phrases = passages.map(({ passage }) => passage);
		expect(phrases).toEqual([...new Set(phrases)]);
		const limits = new Set(passages.flatMap((stop) => stop.limits));
		expect(phrases.filter((phrase) => limits.has(phrase))).toEqual([]);
		expect(new Set(stops.map(stopName)).size).toBe(stops.length);
	});

	it('leave out nothing that a colour rests on or is limited by, but what only names a place', () => {
		const shown = new Set(passages.flatMap(({ passage, limits }) => [passage, ...limits]));
		const cited = facts.report.claims
			.flatMap(({ supports, limits, context }) => [...supports, ...limits, ...context])
			.filter((id) => !NAMES.includes(id));
		expect([...shown].toSorted()).toEqual([...new Set(cited)].toSorted());
	});

	it('have no stop for a passage that only names the place', () => {
		expect(NAMES).toEqual(['capital-name', 'west-area']);
		expect(stops.map(stopName).filter((name) => NAMES.includes(name))).toEqual([]);
	});

	it('show Almaty’s passages in turn, limits included', () => {
		const almaty = inChapter('almaty');
		expect(almaty.map(({ evidence }) => evidence)).toEqual([
			...Array(3).fill('supports'),
			...Array(4).fill('limits')
		]);
		expect(almaty.map(framedBy)).toEqual(Array(7).fill(['KZ-ALA']));
	});

	it('show the west as its four regions together, with the limit beside each passage', () => {
		const [first, second, ...others] = inChapter('west');
		for (const stop of [first, second]) {
			expect(stop && framedBy(stop).toSorted()).toEqual(['KZ-AKT', 'KZ-ATY', 'KZ-MAN', 'KZ-ZAP']);
			expect(stop?.limits).toEqual(['west-limit']);
		}
		expect([first?.passage, second?.passage]).toEqual(['west-protesters', 'west-control']);
		expect(others.map(stopName)).toEqual(['aktobe-clash']);
		expect(others.map(framedBy)).toEqual([['KZ-AKT']]);
	});

	it('show Zhanaozen by what is said of it alone', () => {
		expect(inChapter('zhanaozen').map(stopName)).toEqual([
			'zhanaozen-council',
			'zhanaozen-rule',
			'zhanaozen-demand'
		]);
	});

	it('are three where a report claims nothing', () => {
		const silent = dashboardOf({ ...facts, report: { ...facts.report, claims: [] } }, 'en');
		expect(stopsOf(silent).map(stopName)).toEqual(['overview', 'not-stated', 'source']);
	});

	it('show an area by the words that name it where nothing else is said of it', () => {
		const claims = facts.report.claims
			.filter(({ place }) => place === 'area')
			.map((claim) => ({ ...claim, supports: ['west-area'], limits: [], context: [] }));
		const terse = dashboardOf({ ...facts, report: { ...facts.report, claims } }, 'en');
		expect(stopsOf(terse).map(stopName)).toEqual(['overview', 'west-area', 'not-stated', 'source']);
	});
});
