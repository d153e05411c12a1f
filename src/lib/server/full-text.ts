import { readFileSync } from 'node:fs';
import { markedText, type MarkedText } from '../domain/marked-text';
import { checkText } from './check-text';
import { refuseAny } from './data-error';
import { facts } from './facts';
import { fromCaller } from './from-caller';
import { paragraphsOf } from './source-text';

/**
 * The whole text of the source with every cited phrase marked, for those who hold it and may show it.
 *
 * @param path of the text, from where the caller stands: `SOURCE_TEXT` of the build
 * @throws {DataError} where it is another text than the report was read from, or lacks a phrase
 */
export function readFullText(path: string): MarkedText {
	const bytes = readFileSync(fromCaller(path));
	refuseAny(checkText(facts.report, path, bytes));
	return markedText(paragraphsOf(bytes.toString('utf8')), facts.report.passages);
}
