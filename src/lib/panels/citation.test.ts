import { describe, expect, it } from 'vitest';
import { PUBLISHED } from '../../../tests/fixtures/published';
import { dashboardOf, type Facts } from '../domain/dashboard';
import { catalogueOf } from '../i18n/catalogue';
import { speechOf } from '../i18n/context';
import { translatorOf } from '../i18n/translate';
import { citationOf } from './citation';

const speech = speechOf('en', translatorOf('en', await catalogueOf('en')), {
	'2001-02-04': '4 February 2001'
});
const [, facts] = PUBLISHED.reports as readonly [Facts, Facts];
const { report } = facts;
const cite = (title: string, url: string | null) =>
	citationOf(
		dashboardOf({ ...facts, report: { ...report, source: { ...report.source, title } } }, 'en'),
		speech,
		url
	);

describe('a citation', () => {
	const { plain, bibtex, csl } = cite('Who holds what?', 'https://example.org/');

	it('says in a sentence what it is, of what date, after what source, and where', () => {
		expect(plain).toMatch(
			/^Aimaq: .*4 February 2001.*Who holds what\? Made-up News, 4 February 2001: https:\/\/example\.org\/$/
		);
	});

	it('is an entry of BibTeX', () => {
		expect(bibtex).toMatch(/^@misc\{map-2001-02-04,\n {2}title = \{\{.+\}\},\n[^]*\n\}$/);
		expect(bibtex).toContain('url = {https://example.org/}');
	});

	it('is an item of CSL-JSON', () => {
		expect(JSON.parse(csl)).toEqual([
			expect.objectContaining({
				type: 'dataset',
				version: '2001-02-04',
				language: 'en',
				URL: 'https://example.org/'
			})
		]);
	});

	it('names no address that nobody knows, and no year in which the site was published', () => {
		const without = cite('Who holds what?', null);
		expect(Object.values(without).join('')).not.toMatch(/https?:|url|URL|year|issued/);
	});

	it('keeps what LaTeX would take for its own', () => {
		expect(cite('100 % {\\input} #1', null).bibtex).toContain(
			'100 \\% \\{\\textbackslash{}input\\} \\#1'
		);
	});
});
