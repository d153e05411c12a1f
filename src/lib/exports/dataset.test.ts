import { describe, expect, it } from 'vitest';
import { HOSTILE, PUBLISHED } from '../../../tests/fixtures/published';
import { dataFiles } from './data-files';
import { dataset, jsonInHtml } from './dataset';

const described = dataset(PUBLISHED, dataFiles(PUBLISHED), 'en', {
	page: 'https://example.org/data',
	file: (name) => `https://example.org/data/${name}`
});

describe('the dataset for search engines', () => {
	it('has name, date, place, source and the files of the newest report', () => {
		expect(described).toMatchObject({
			'@type': 'Dataset',
			name: 'A made-up map (en)',
			temporalCoverage: '2001-02-04',
			spatialCoverage: { geo: { box: '0 178 2 -179' } },
			isBasedOn: { url: 'https://example.org/made-up', datePublished: '2001-02-04' },
			distribution: [
				{
					contentUrl: 'https://example.org/data/regions-2001-02-04.csv',
					encodingFormat: 'text/csv'
				},
				{ encodingFormat: 'application/geo+json' },
				{ encodingFormat: 'application/json' }
			]
		});
	});

	it('gives as a claim what the source itself states of a region it names', () => {
		expect(described).toMatchObject({
			mentions: [{ '@type': 'Claim', about: '-Aland (en)', text: ['a second phrase', HOSTILE] }]
		});
	});

	it('gives our reading as no claim of the source, and reviews none', () => {
		const reports = PUBLISHED.reports.map(({ report, ...facts }) => ({
			...facts,
			report: {
				...report,
				claims: report.claims.map((claim) => ({ ...claim, type: 'read' as const }))
			}
		}));
		const ours = dataset({ ...PUBLISHED, reports }, [], 'en', { page: '/data', file: String });
		expect(JSON.stringify(ours)).not.toMatch(/"Claim|ClaimReview/);
	});

	it('is no markup, whatever the facts hold', () => {
		const text = jsonInHtml(described);
		expect(text).not.toMatch(/[<>&]/);
		expect(JSON.parse(text)).toEqual(described);
	});
});
