import { LANGUAGES } from '../domain/language';
import type { Report } from '../domain/report';
import type { Path, Problem } from './problem';

/** A tag or a character reference of HTML, either of which a page shows as it stands. */
const MARKUP = /<\/?[a-z][^<>]*>|<!--|&(?:[a-z]+|#\d+|#x[\da-f]+);/iu;

/** A text that opens with one kind of double quote and closes with the other. */
const MIXED_QUOTES = /[“„«][^”“»"]*"|"[^"“”«»]*[”»]/u;

/** What is doubtful about the texts of a report: it is shown as it stands, and was surely not meant so. */
export function* checkWording(report: Report, file: string): Generator<Problem> {
	for (const [path, text] of textsOf(report)) {
		const markup = MARKUP.exec(text)?.[0];
		if (markup !== undefined)
			yield {
				file,
				path,
				rule: 'a text without markup',
				seen: markup,
				remedy: 'Remove it: the page shows it as text, letter for letter.',
				isWarning: true
			};
		const quoted = MIXED_QUOTES.exec(text)?.[0];
		if (quoted !== undefined)
			yield {
				file,
				path,
				rule: 'quotation marks of one kind',
				seen: quoted,
				remedy: 'A straight (") and a typographic quotation mark make a pair: use one kind.',
				isWarning: true
			};
	}
}

/** Every text of a report that pages show, with its path. */
function* textsOf({ source, passages }: Report): Generator<[Path, string]> {
	yield [['source', 'title'], source.title];
	yield [['source', 'publisher'], source.publisher];
	for (const [i, { phrase, summary }] of passages.entries()) {
		yield [['passages', i, 'phrase'], phrase];
		for (const language of LANGUAGES)
			yield [['passages', i, 'summary', language], summary[language]];
	}
}
