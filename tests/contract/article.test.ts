import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { facts } from '../../src/lib/server/facts';
import { CLAIMS, PASSAGES } from '../fixtures/report-2022-01-08';
import { fileAt } from './geography-files';

const PATH = '../shared/source/article.txt';
const MAX_WORDS = 12;
const MAX_SUMMARY = 220;

const { source, passages, claims } = facts.report;
const there = existsSync(fileAt(PATH));
const text = there ? readFileSync(fileAt(PATH), 'utf8') : '';
/** Blocks between blank lines. */
const paragraphs = text
	.split(/\n(?:[ \t]*\n)+/)
	.map((block) => block.trim())
	.filter((block) => block !== '');

/** What a sentence is without its end and its quotation marks, in small letters. */
const bare = (sentence: string) =>
	sentence
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
		.toLowerCase();

describe.skipIf(!there)(`the article itself (skipped where there is no ${PATH})`, () => {
	it('has the fingerprint that the report gives', () => {
		expect(
			createHash('sha256')
				.update(readFileSync(fileAt(PATH)))
				.digest('hex')
		).toBe(source.sha256);
	});

	it('has the title that the report gives', () => {
		expect(paragraphs).toContain(source.title);
	});

	it.each(passages)('has the phrase of $id letter for letter in its paragraph', (passage) => {
		expect(paragraphs[passage.paragraph - 1]).toContain(passage.phrase);
	});

	it.each(passages)('has no whole sentence that is the phrase of $id', ({ phrase }) => {
		const sentences = paragraphs.flatMap((paragraph) => [
			paragraph,
			...paragraph.split('\n'),
			...paragraph.split(/[.!?…:]+/)
		]);
		expect(sentences.map(bare)).not.toContain(bare(phrase));
	});
});

describe('the passages of the report', () => {
	it('are exactly those that were agreed, with paragraph and speaker', () => {
		expect(passages.map(({ id, paragraph, speaker }) => [id, paragraph, speaker])).toEqual(
			PASSAGES
		);
		expect(passages).toHaveLength(25);
	});

	it('have no date of their own but the caption of 5 January', () => {
		expect(passages.flatMap(({ id, date }) => (date ? [[id, date]] : []))).toEqual([
			['aktobe-clash', '2022-01-05']
		]);
	});

	it.each(passages)('quote under a sentence, at most twelve words: $id', ({ phrase }) => {
		expect(phrase.trim().split(/\s+/).length).toBeLessThanOrEqual(MAX_WORDS);
		expect(phrase).not.toMatch(/[.!?…]/);
	});

	it.each(passages)('have a short summary in three languages: $id', ({ summary, phrase }) => {
		expect(Object.keys(summary)).toEqual(['en', 'kk', 'ru']);
		for (const words of Object.values(summary)) {
			expect(words.length).toBeLessThanOrEqual(MAX_SUMMARY);
			expect(words).toMatch(/\.$/);
			expect(words).not.toContain(phrase);
		}
	});

	it.each(passages)('have summaries in Cyrillic in Kazakh and Russian: $id', ({ summary }) => {
		for (const words of [summary.kk, summary.ru]) {
			expect(words).toMatch(/\p{Script=Cyrillic}/u);
			expect(words).not.toMatch(/\p{Script=Latin}/u);
		}
		expect(summary.en).not.toMatch(/\p{Script=Cyrillic}/u);
		expect(summary.ru).not.toMatch(/[әғқңөұүһі]/i);
	});
});

describe('the claims of the report', () => {
	it('are exactly the six that were agreed', () => {
		expect(claims).toEqual(CLAIMS);
		expect(claims).toHaveLength(6);
	});

	it('say of four western regions that they rest on our reading of “the west”', () => {
		const western = claims.filter(({ supports }) => supports.includes('west-area'));
		expect(western).toHaveLength(4);
		for (const { limits } of western) expect(limits).toContain('west-limit');
	});
});

describe('the citation', () => {
	it('is that of one English text of 8 January 2022 that reads like a translation', () => {
		expect(source).toMatchObject({
			publisher: 'chernayakobra.ru',
			published: '2022-01-08',
			language: 'en',
			translated: true,
			sha256: '4a745b31ed6da145e1f5cd875afcaaf5070041f00d38f1e6aeafa3b37b520e4c'
		});
	});
});
