import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
	edited,
	editorsFolder,
	INVENTED_ARTICLE,
	INVENTED_REPORT,
	inventedText
} from '../../tests/fixtures/edited-report';
import { checkReports } from './check-reports';

const TODAY = '2022-02-01';
const save = editorsFolder();

/** The outcome for a report saved under its date, with paths as the folder has them. */
function check(reportText: string, text: string | null = null) {
	const file = save('2022-01-09.json', reportText);
	const { lines, status } = checkReports({ files: [file], text }, TODAY);
	return { status, lines: lines.map((line) => line.replace(file, basename(file))) };
}

const PHRASE = 'the harbour of Pavlodar stayed open';

describe('a report without a fault', () => {
	it('is told what the map will show of it, and what changed', () => {
		const { lines, status } = check(inventedText);
		expect(status).toBe(0);
		expect(lines).toEqual([
			'2022-01-09.json: no problem. The map will show, of 17 regions:',
			'  government: 1 (1 named)',
			'  protesters: 0',
			'  anarchy: 0',
			'  not stated: 16',
			'Since 2022-01-08:',
			'  KZ-PAV Pavlodar Region: not stated → government (named, read)',
			expect.stringMatching(/^ {2}KZ-AST Nur-Sultan: government \(named, read\) → not stated$/),
			...Array(5).fill(expect.stringContaining('→ not stated'))
		]);
	});

	it('may begin with a byte-order mark and have line ends of Windows', () => {
		expect(check(`\uFEFF${inventedText.replaceAll('\n', '\r\n')}`).status).toBe(0);
	});

	it('agrees with the text that it was read from', () => {
		expect(check(inventedText, INVENTED_ARTICLE).status).toBe(0);
		expect(checkReports({ files: [INVENTED_REPORT], text: INVENTED_ARTICLE }, TODAY).status).toBe(
			0
		);
	});
});

describe('a report with many faults', () => {
	const { lines, status } = check(
		edited(
			['"publisher": "Invented News"', '"publsher": "Invented News"'],
			['"published": "2022-01-09"', '"published": "2032-01-09"'],
			['https:', 'http:'],
			['"paragraph": 4', '"paragraph": "4"'],
			[PHRASE, 'one two three four five six seven eight nine ten eleven twelve thirteen'],
			['Invented: 2', '<b>Invented</b>: 2'],
			['\t\t\t\t"kk": "Ойдан шығарылған: 3",\n', ''],
			['"region": "KZ-PAV"', '"region": "KZ-71"'],
			['"status": "government"', '"status": "goverment"'],
			['"place": "named"', '"place": "nmed"'],
			['"type": "read"', '"type": "red"'],
			['"capital-calm", "office"', '"capital-calm", "ofice"']
		)
	);

	it('is told every one, with line and column, what was expected, what was seen and what to do', () => {
		expect(status).toBe(1);
		const told = lines.slice(0, -1).filter((line) => line.startsWith('2022-01-09.json'));
		for (const line of told)
			expect(line).toMatch(/^2022-01-09\.json:\d+:\d+: \S+: expected .+, seen .+\. .+\.$/);
		expect(told.map((line) => / (\S+): expected/.exec(line)?.[1])).toEqual([
			...['date', 'source.publisher', 'source.publsher', 'source.published', 'source.url'],
			...['passages[0].phrase', 'passages[1].summary.en', 'passages[2].paragraph'],
			...['passages[2].summary.kk', 'passages[3].id'],
			...['claims[0].region', 'claims[0].status', 'claims[0].place', 'claims[0].type'],
			'claims[0].supports[1]'
		]);
	});

	it('is told what may be meant', () => {
		const text = lines.join('\n');
		expect(text).toContain('Did you mean "publisher"? Correct or remove it.');
		expect(text).toContain('KZ-AST for Nur-Sultan.');
		expect(text).toContain('Did you mean "government"?');
		expect(text).toContain('Did you mean "named"?');
		expect(text).toContain('Did you mean "office"?');
		expect(lines.at(-1)).toBe('15 problems.');
	});
});

describe('a report and the text of its source', () => {
	const checkWithText = (...edits: [string, string][]) =>
		check(edited(...edits), INVENTED_ARTICLE).lines.slice(0, -1);

	it('differ in a quotation mark: the nearest words are shown, and both letters', () => {
		expect(checkWithText(['mayor’s', "mayor's"])).toEqual([
			expect.stringContaining(
				'passages[3].phrase: expected words that stand letter for letter in paragraph 3 of the text, ' +
					'seen "its mayor\'s office answered". The nearest words are in paragraph 3: ' +
					"“its mayor’s office answered”; letter 10 is ' (U+0027), and ’ (U+2019) in the text."
			)
		]);
	});

	it('differ in the paragraph: its number is told', () => {
		expect(checkWithText(['"paragraph": 4', '"paragraph": 3'])).toEqual([
			expect.stringMatching(/passages\[2\]\.paragraph: expected 4, the number .*seen 3\. Correct/)
		]);
	});

	it('have nothing in common: the phrase is to be copied', () => {
		expect(checkWithText(['its mayor’s office answered', 'quite other words than these'])).toEqual([
			expect.stringContaining('No words of the text are near it')
		]);
	});

	it('have a whole sentence in common, which is refused', () => {
		expect(checkWithText(['its mayor’s office answered', 'The ferry came late'])).toEqual([
			expect.stringContaining('passages[3].paragraph: expected 4'),
			expect.stringContaining('passages[3].phrase: expected less than a whole sentence')
		]);
	});

	it('have two fingerprints, which is told with the right one', () => {
		expect(check(inventedText, save('other.txt', 'Another text.')).lines[0]).toMatch(
			/source\.sha256: expected the fingerprint of the text, [\da-f]{64}, seen "[\da-f]{64}"/
		);
	});
});

describe('the report of the project', () => {
	const ARTICLE = '../shared/source/article.txt';

	it('has no fault', () => {
		expect(checkReports({ files: [], text: null }, TODAY).status).toBe(0);
	});

	it.skipIf(!existsSync(ARTICLE))(
		`agrees with its article (skipped where there is no ${ARTICLE})`,
		() => {
			expect(checkReports({ files: [], text: ARTICLE }, TODAY).status).toBe(0);
		}
	);
});

describe('files that cannot be checked', () => {
	it('are named with what to do', () => {
		expect(() => checkReports({ files: ['nowhere.json'], text: null }, TODAY)).toThrow(
			/^nowhere\.json: expected a file that can be read, seen ENOENT.*Name it from the folder/
		);
	});
});
