import type { Passage, Report } from '../domain/report';
import { firstDifference, nearestWords } from './nearest-words';
import type { Problem } from './problem';
import { fingerprintOf, paragraphsOf } from './source-text';

/**
 * What of a report is not as in the text of its source: the fingerprint, and phrases that do not stand letter for letter in their
 * paragraph, or are a whole sentence of it.
 *
 * @param file of the report, for messages
 * @param bytes of the text, UTF-8
 */
export function* checkText(report: Report, file: string, bytes: Uint8Array): Generator<Problem> {
	const sha256 = fingerprintOf(bytes);
	if (report.source.sha256 !== sha256)
		yield {
			file,
			path: ['source', 'sha256'],
			rule: `the fingerprint of the text, ${sha256}`,
			seen: report.source.sha256,
			remedy: 'Compare with the text that the report was written from, or write this fingerprint.'
		};
	const paragraphs = paragraphsOf(new TextDecoder().decode(bytes));
	const sentences = new Set(
		paragraphs.flatMap((paragraph) => [paragraph, ...paragraph.split(/[.!?…:]+/)]).map(bare)
	);
	for (const [i, passage] of report.passages.entries()) {
		yield* checkPlace(passage, i, file, paragraphs);
		if (passage.phrase !== '' && sentences.has(bare(passage.phrase)))
			yield {
				file,
				path: ['passages', i, 'phrase'],
				rule: 'less than a whole sentence',
				seen: passage.phrase,
				remedy: 'The text belongs to its publisher: quote a part of the sentence.'
			};
	}
}

function* checkPlace(
	{ phrase, paragraph }: Passage,
	i: number,
	file: string,
	paragraphs: readonly string[]
): Generator<Problem> {
	if (paragraphs[paragraph - 1]?.includes(phrase)) return;
	const elsewhere = paragraphs.findIndex((text) => text.includes(phrase)) + 1;
	const near = elsewhere === 0 ? nearestWords(phrase, paragraphs) : undefined;
	yield elsewhere > 0
		? {
				file,
				path: ['passages', i, 'paragraph'],
				rule: `${elsewhere}, the number of the paragraph where the phrase stands`,
				seen: paragraph,
				remedy: 'Correct the number.'
			}
		: {
				file,
				path: ['passages', i, 'phrase'],
				rule: `words that stand letter for letter in paragraph ${paragraph} of the text`,
				seen: phrase,
				remedy: near
					? `The nearest words are in paragraph ${near.paragraph}: “${near.words}”; ${firstDifference(phrase, near.words)}.`
					: 'No words of the text are near it: copy the phrase from the text.'
			};
}

/** What a sentence is without its marks, in small letters. */
function bare(sentence: string): string {
	return sentence
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
		.toLowerCase();
}
