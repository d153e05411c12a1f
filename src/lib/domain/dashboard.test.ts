import { describe, expect, it } from 'vitest';
import { facts } from '../server/facts';
import { dashboardOf, datesOf } from './dashboard';
import { LANGUAGES } from './language';

describe('the dashboard of a report', () => {
	it('puts each claim beside its region, and none beside the others', () => {
		const { regions } = dashboardOf(facts, 'en');
		for (const claim of facts.report.claims)
			expect(regions.find(({ id }) => id === claim.region)?.claim).toMatchObject(claim);
		expect(regions.filter(({ claim }) => claim !== null)).toHaveLength(facts.report.claims.length);
	});

	it('keeps the cities in the order of their file', () => {
		const { cities } = dashboardOf(facts, 'en');
		expect(cities.map(({ id }) => id)).toEqual(facts.cities.map(({ id }) => id));
	});

	it.each([
		[
			'en',
			['Akmola', 'Aktobe Region', 'Almaty', 'Almaty Region', 'Atyrau Region', 'East Kazakhstan']
		],
		[
			'kk',
			[
				'Ақмола облысы',
				'Ақтөбе облысы',
				'Алматы',
				'Алматы облысы',
				'Атырау облысы',
				'Батыс Қазақстан облысы'
			]
		],
		[
			'ru',
			[
				'Акмолинская область',
				'Актюбинская область',
				'Алматинская область',
				'Алматы',
				'Атырауская область',
				'Восточно-Казахстанская область'
			]
		]
	] as const)('has the regions in the alphabet of %s', (language, first) => {
		const names = dashboardOf(facts, language).regions.map(({ name }) => name);
		expect(names.slice(0, first.length)).toEqual(first);
		expect(names).toEqual(names.toSorted(new Intl.Collator(language).compare));
	});

	it('gives each marked city the claim of its region', () => {
		const { cities } = dashboardOf(facts, 'en');
		const statuses = cities.map(({ id, claim }) => [id, claim?.status]);
		expect(statuses).toEqual([
			['nur-sultan', 'government'],
			['almaty', 'anarchy'],
			['zhanaozen', 'protesters']
		]);
	});

	it('gives a city no claim where its region has none', () => {
		const silent = { ...facts, report: { ...facts.report, claims: [] } };
		const { regions, cities } = dashboardOf(silent, 'en');
		expect([...regions, ...cities].map(({ claim }) => claim)).toEqual(Array(20).fill(null));
	});

	it('lists the passages in the order of the source’s paragraphs', () => {
		const paragraphs = dashboardOf(facts, 'en').passages.map(({ paragraph }) => paragraph);
		expect(paragraphs).toEqual(paragraphs.toSorted((a, b) => a - b));
		expect(paragraphs).toHaveLength(facts.report.passages.length);
	});

	it('keeps passages of one paragraph in the order of the report', () => {
		const ids = (passages: readonly { id: string; paragraph: number }[]) =>
			passages.filter(({ paragraph }) => paragraph === 17).map(({ id }) => id);
		expect(ids(dashboardOf(facts, 'en').passages)).toEqual(ids(facts.report.passages));
	});

	it('leaves the facts as they were', () => {
		const before = structuredClone(facts);
		for (const language of LANGUAGES) dashboardOf(facts, language);
		expect(facts).toEqual(before);
	});

	it.each(LANGUAGES)('speaks %s in names, capitals and summaries', (language) => {
		const { language: told, regions, cities, passages } = dashboardOf(facts, language);
		expect(told).toBe(language);
		for (const { id, name, label, capital } of facts.regions)
			expect(regions.find((region) => region.id === id)).toMatchObject({
				name: name[language],
				label: label[language],
				capital: capital?.[language] ?? null
			});
		facts.cities.forEach(({ name }, i) => expect(cities[i]?.name).toBe(name[language]));
		for (const { id, summary } of passages) {
			const fact = facts.report.passages.find((passage) => passage.id === id);
			expect(summary).toBe(fact?.summary[language]);
		}
	});

	it.each(LANGUAGES)('quotes phrases as the source has them when it speaks %s', (language) => {
		for (const { id, phrase } of dashboardOf(facts, language).passages)
			expect(facts.report.passages).toContainEqual(expect.objectContaining({ id, phrase }));
	});

	it('names each region in the other languages too', () => {
		const almaty = dashboardOf(facts, 'kk').regions.find(({ id }) => id === 'KZ-ALA');
		expect(almaty?.otherNames).toEqual([
			{ language: 'en', text: 'Almaty' },
			{ language: 'ru', text: 'Алматы' }
		]);
	});
});

describe('the dates of a dashboard', () => {
	it('are each named once: the report’s, the source’s and those of passages', () => {
		expect(datesOf(dashboardOf(facts, 'en')).sort()).toEqual(['2022-01-05', '2022-01-08']);
	});
});
