import { describe, expect, it } from 'vitest';
import { INVENTED_ARTICLE } from '../../tests/fixtures/edited-report';
import { ownGeodata } from '../../tests/fixtures/own-geodata';
import { newOptions } from './new-options';

const geodata = ownGeodata();

/** Runs the command in a copy of the facts. @returns what it prints */
async function run(...args: string[]): Promise<string[]> {
	const { newReport } = await import('./new-report');
	return newReport(newOptions(args));
}

const written = (date: string) => JSON.parse(geodata.read(`reports/${date}.json`));

/** The places of all problems of the report. */
async function problemsOf(date: string): Promise<string[]> {
	const { checkReports } = await import('./check-reports');
	const file = geodata.path(`reports/${date}.json`);
	const { lines } = checkReports({ files: [file], text: null }, '2022-02-01');
	return lines.map((line) => / (\S+): expected/.exec(line)?.[1] ?? '');
}

describe('a new report', () => {
	it('has the schema, the date and every key, blank', async () => {
		await run('2022-01-10');
		expect(written('2022-01-10')).toMatchObject({
			$schema: './report.schema.json',
			date: '2022-01-10',
			source: { published: '2022-01-10', title: '', paragraphs: null },
			passages: [{ id: '', phrase: '', summary: { en: '', kk: '', ru: '' } }],
			claims: [{ region: '', status: '', place: '', type: '', supports: [] }]
		});
	});

	it('is refused at every blank, so that nothing is published that nobody wrote', async () => {
		await run('2022-01-10');
		expect(await problemsOf('2022-01-10')).toEqual(
			expect.arrayContaining([
				...['source.title', 'source.url', 'passages[0].phrase', 'passages[0].summary.kk'],
				...['claims[0].region', 'claims[0].status', 'claims[0].supports']
			])
		);
	});

	it('counts the paragraphs of its source, shows them, and computes the fingerprint', async () => {
		const lines = await run('2022-01-10', '--text', INVENTED_ARTICLE);
		expect(written('2022-01-10').source).toMatchObject({
			paragraphs: 4,
			sha256: expect.stringMatching(/^[\da-f]{64}$/)
		});
		expect(lines).toContain('   1  An invented article for tests');
		expect(lines.at(-1)).toContain(`--text ${INVENTED_ARTICLE}`);
	});

	it('takes over structure from another, and none of its words', async () => {
		await run('2022-01-10', '--like', '2022-01-08');
		const [older, newer] = [written('2022-01-08'), written('2022-01-10')];
		const ids = (report: { passages: { id: string }[] }) => report.passages.map(({ id }) => id);
		expect(ids(newer)).toEqual(ids(older));
		expect(newer.claims).toEqual(older.claims);
		expect(newer.source.publisher).toBe(older.source.publisher);
		for (const { phrase, summary } of newer.passages)
			expect([phrase, ...Object.values(summary)].join('')).toBe('');
	});

	it('never overwrites one', async () => {
		const before = geodata.read('reports/2022-01-08.json');
		await expect(run('2022-01-08')).rejects.toThrow(
			/2022-01-08\.json: expected no report of 2022-01-08, seen one\. It is not overwritten/
		);
		expect(geodata.read('reports/2022-01-08.json')).toBe(before);
	});

	it.each([
		[[]],
		[['10 January']],
		[['2022-02-31']],
		[['2022-01-10', '2022-01-11']],
		[['--txt', 'a']]
	])('is not begun for %j: the usage is told', async (args) => {
		await expect(run(...args)).rejects.toThrow('Usage: npm run report:new -- 2022-01-10');
	});
});
