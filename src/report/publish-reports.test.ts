import { describe, expect, it } from 'vitest';
import { ownGeodata } from '../../tests/fixtures/own-geodata';

const geodata = ownGeodata();
const TODAY = '2022-02-01';
const REPORT = 'reports/2022-01-08.json';
const REVISION = 'reports/2022-01-08.rev2.json';

async function publish(...names: string[]) {
	const { publishReports } = await import('./publish-reports');
	return publishReports(names, TODAY);
}

async function check() {
	const { checkReports } = await import('./check-reports');
	return checkReports({ files: [], text: null }, TODAY);
}

async function revise() {
	const { newRevision } = await import('./new-revision');
	return newRevision('2022-01-08');
}

/** Fills in the note of a revision. */
function explain(file: string): void {
	const note = { en: 'A word was corrected.', kk: 'Бір сөз түзетілді.', ru: 'Исправлено слово.' };
	const report = JSON.parse(geodata.read(file));
	geodata.write(file, JSON.stringify({ ...report, revision: { ...report.revision, note } }));
}

describe('a published report', () => {
	it('is locked by the fingerprint of what it says, once', async () => {
		expect((await publish()).lines[0]).toMatch(/^2022-01-08\.json is published: [\da-f]{64}$/);
		const lock = geodata.read('reports/lock.json');
		expect(Object.keys(JSON.parse(lock))).toEqual(['2022-01-08.json']);
		expect((await publish()).lines).toEqual(['Nothing is new.']);
		expect(geodata.read('reports/lock.json')).toBe(lock);
	});

	it('is refused where a letter of it is changed, by the check and by the build', async () => {
		await publish();
		geodata.write(REPORT, geodata.read(REPORT).replace('Calm now', 'Calm then'));
		const { lines, status } = await check();
		expect(status).toBe(1);
		expect(lines).toEqual([
			expect.stringMatching(
				/2022-01-08\.json:1:1: \(root\): expected what was published, .* never rewritten: restore it, and correct it by a revision: npm run report:new -- 2022-01-08 --revise$/
			),
			'1 problem.'
		]);
		await expect(import('../lib/server/facts')).rejects.toThrow('never rewritten');
		expect((await publish()).lines.at(-1)).toBe('Nothing is published.');
	});

	it('may be indented anew and have other line ends', async () => {
		await publish();
		const report = JSON.parse(geodata.read(REPORT));
		geodata.write(REPORT, JSON.stringify(report, null, 2).replaceAll('\n', '\r\n'));
		expect((await check()).status).toBe(0);
	});
});

describe('a revision', () => {
	it('begins as a copy, and is refused without a note', async () => {
		await revise();
		const { lines } = await check();
		expect(lines.slice(0, -1)).toEqual(
			['en', 'kk', 'ru'].map((language) =>
				expect.stringContaining(`revision.note.${language}: expected a text that is not empty`)
			)
		);
	});

	it('takes the place of the report, which stays readable', async () => {
		await publish();
		await revise();
		explain(REVISION);
		expect((await check()).status).toBe(0);
		const { facts, reports, revisions } = await import('../lib/server/facts');
		expect(facts.report.revision?.number).toBe(2);
		expect(reports).toHaveLength(1);
		expect(revisions.map(({ report }) => report.revision?.number ?? 1)).toEqual([1, 2]);
	});

	it('follows on an earlier one without a gap', async () => {
		await revise();
		explain(REVISION);
		const third = geodata.read(REVISION).replace('"number":2', '"number":4');
		geodata.write('reports/2022-01-08.rev4.json', third);
		expect((await check()).lines[0]).toContain(
			'revision.number: expected a number that follows on an earlier one: there is no 2022-01-08.rev3.json'
		);
	});
});
