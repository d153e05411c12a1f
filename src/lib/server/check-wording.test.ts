import { describe, expect, it } from 'vitest';
import { refusals, withReport } from '../../../tests/fixtures/refused-facts';
import { facts } from './facts';

/** What is doubtful about a summary with this English text. */
function doubts(en: string) {
	const [first, ...rest] = facts.report.passages;
	if (!first) throw new Error('expected a passage, seen none');
	const passages = [{ ...first, summary: { ...first.summary, en } }, ...rest];
	return refusals(withReport({ passages }));
}

describe('markup in a text', () => {
	it.each([
		['The article <b>says</b> so.', '<b>'],
		['The article<br/> says so.', '<br/>'],
		['The article says <script>alert(1)</script>.', '<script>'],
		['Police &amp; army.', '&amp;']
	])('is named: %s', (text, seen) => {
		expect(doubts(text)).toMatchObject([
			{ path: 'passages[0].summary.en', seen, rule: 'a text without markup', isWarning: true }
		]);
	});

	it('is not what only looks like it', () => {
		expect(doubts('Fewer than < 5 > 3 people; A & B.')).toEqual([]);
	});
});

describe('quotation marks', () => {
	it.each(['He said “no" to it.', 'He said "no” to it.', 'Она сказала «нет".'])(
		'that do not make a pair are named: %s',
		(text) => {
			expect(doubts(text)).toMatchObject([
				{ path: 'passages[0].summary.en', rule: 'quotation marks of one kind' }
			]);
		}
	);

	it.each(['“a” and «b» and „c“', 'a "b" c'])('that do are not: %s', (text) => {
		expect(doubts(text)).toEqual([]);
	});
});
