import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { markedText, type MarkedText } from '../domain/marked-text';
import { checkText } from './check-text';
import { refuseAny } from './data-error';
import { facts } from './facts';
import { paragraphsOf } from './source-text';

/**
 * The whole text of the source with every cited phrase marked, for those who hold it and may show it.
 *
 * @param path of the text, from where the caller stands: `SOURCE_TEXT` of the build
 * @throws {DataError} where it is another text than the report was read from, or lacks a phrase
 */
export function readFullText(path: string): MarkedText {
	const bytes = readFileSync(resolve(process.env['INIT_CWD'] ?? '.', path));
	refuseAny(checkText(facts.report, path, bytes));
	return markedText(paragraphsOf(bytes.toString('utf8')), facts.report.passages);
}
