import { describe, expect, it } from 'vitest';
import { facts } from '../server/facts';
import { PLACES } from '../domain/status';
import { SPEAKERS, EVIDENCE } from '../domain/report';
import { statusKey, statusShortKey } from './context';
import { catalogueOf } from './catalogue';
import { translatorOf } from './translate';

const STATUSES = facts.statuses.map(({ id }) => id);
const t = translatorOf('en', await catalogueOf('en'));

describe('a message', () => {
	it('is its text where it has no arguments', () => {
		expect(t('caption')).toBe('Our reading of one article. Not checked against other sources.');
	});

	it('has its arguments filled in', () => {
		expect(t('stamp', { date: '8 January 2022' })).toBe(
			'Published 8 January 2022 · one article · not updated'
		);
	});

	it('counts: one region, eleven regions', () => {
		expect(t('summary', { intro: '', count: 1 })).toMatch(/the other 1 region\.$/);
		expect(t('summary', { intro: '', count: 11 })).toMatch(/the other 11 regions\.$/);
	});

	it('selects its words by an argument', () => {
		const words = { status: 'anarchy' };
		expect(t('basis.named.read', { ...words, kind: 'city' })).toMatch(
			/describes this city by name/
		);
		expect(t('basis.named.read', { ...words, kind: 'oblast' })).toMatch(/this region by name/);
	});

	it('is formatted anew for other arguments', () => {
		expect(t('map.region.none', { region: 'Abai', status: 'not stated' })).toBe('Abai: not stated');
		expect(t('map.region', { region: 'Almaty', status: 'anarchy', place: 'region named' })).toBe(
			'Almaty: anarchy, region named'
		);
	});

	it('keeps what looks like markup as text', () => {
		expect(t('passage.source.of', { phrase: '<b>words</b>' })).toContain('<b>words</b>');
	});

	it('without an argument it needs is an error that names the argument', () => {
		expect(() => t('stamp')).toThrow(/date/);
	});
});

describe('the words of the domain', () => {
	it('have a message each', () => {
		const texts = [
			...[...STATUSES, null].flatMap((status) => [t(statusKey(status)), t(statusShortKey(status))]),
			...PLACES.map((place) => t(`place.${place}`)),
			...SPEAKERS.map((speaker) => t(`speaker.${speaker}`)),
			...EVIDENCE.map((evidence) => t(`evidence.${evidence}`))
		];
		for (const text of texts) expect(text).toMatch(/\S/);
		expect(new Set(texts).size).toBe(texts.length);
	});

	it('are the words of the design', () => {
		expect([...STATUSES, null].map((status) => t(statusKey(status)))).toEqual([
			'Government-held',
			'Protester-held',
			'Anarchy',
			'Not stated'
		]);
		expect(EVIDENCE.map((evidence) => t(`evidence.${evidence}`))).toEqual([
			'Why this colour',
			'Caveats',
			'Context'
		]);
	});
});
