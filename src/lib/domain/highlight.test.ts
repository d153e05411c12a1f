import { describe, expect, it } from 'vitest';
import { facts } from '../server/facts';
import { dashboardOf } from './dashboard';
import { legendHighlight, passageHighlight, regionHighlight, stepsBack } from './highlight';
import { NOT_STATED } from './selection';

const dashboard = dashboardOf(facts, 'en');
const stating = (id: string) => Object.fromEntries(passageHighlight(dashboard, { id }));

describe('a highlight', () => {
	it('of a region is that region', () => {
		expect([...regionHighlight('KZ-MAN')]).toEqual([['KZ-MAN', 'supports']]);
	});

	it('of an entry of the legend is every region the entry stands for', () => {
		const west = legendHighlight(dashboard, { status: 'protesters', place: 'area' });
		expect([...west.keys()].sort()).toEqual(['KZ-AKT', 'KZ-ATY', 'KZ-ZAP']);
		expect(legendHighlight(dashboard, NOT_STATED).size).toBe(11);
	});

	it('of a passage is every region whose colour rests on it', () => {
		expect(stating('west-area')).toEqual({
			'KZ-AKT': 'supports',
			'KZ-ATY': 'supports',
			'KZ-MAN': 'supports',
			'KZ-ZAP': 'supports'
		});
	});

	it('of a passage that limits a colour, or is context, says so', () => {
		expect(new Set(Object.values(stating('west-limit')))).toEqual(new Set(['limits']));
		expect(stating('aktobe-clash')).toEqual({ 'KZ-AKT': 'context' });
	});

	it('of a passage that supports one region and limits another says which is which', () => {
		const claims = facts.report.claims.map((claim) => ({
			...claim,
			supports: claim.region === 'KZ-MAN' ? ['both'] : [],
			limits: claim.region === 'KZ-ATY' ? ['both'] : []
		}));
		const mixed = dashboardOf({ ...facts, report: { ...facts.report, claims } }, 'en');
		expect(Object.fromEntries(passageHighlight(mixed, { id: 'both' }))).toEqual({
			'KZ-MAN': 'supports',
			'KZ-ATY': 'limits'
		});
	});

	it('of a passage that no claim cites is empty', () => {
		expect(stating('three-types')).toEqual({});
	});
});

describe('regions that step back', () => {
	it('are those that are not highlighted, and those that are highlighted for a limit', () => {
		const one = regionHighlight('KZ-MAN');
		expect(stepsBack(one, 'KZ-MAN')).toBe(false);
		expect(stepsBack(one, 'KZ-ATY')).toBe(true);
		expect(stepsBack(passageHighlight(dashboard, { id: 'west-limit' }), 'KZ-ATY')).toBe(true);
	});

	it('are none while nothing is highlighted', () => {
		expect(stepsBack(new Map(), 'KZ-ATY')).toBe(false);
	});
});
