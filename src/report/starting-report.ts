import { LANGUAGES } from '../lib/domain/language';
import type { Report } from '../lib/domain/report';
import { REPORT_SCHEMA_FILE } from '../lib/server/report-json-schema';
import { reportSchema } from '../lib/server/report-schema';
import { filledIn } from '../lib/server/schema-shape';
import { fingerprintOf, paragraphsOf } from '../lib/server/source-text';

/** What a report begins with. */
export interface Start {
	/** ISO 8601. */
	readonly date: string;
	/** The text of the source, UTF-8; null where there is none at hand. */
	readonly text: Uint8Array | null;
	/** A report of which it takes over the publisher, the ids and the claims, and no words; null for none. */
	readonly like: Report | null;
}

/**
 * A report to be filled in. Its blanks are refused by the checks, so that nothing is published that nobody wrote.
 *
 * @returns every key of a report, with what is known of the source
 */
export function startingReport({ date, text, like }: Start): Record<string, unknown> {
	const model = like ? withoutWords(like) : { source: {}, intro: {}, passages: [{}], claims: [{}] };
	const blank = filledIn(reportSchema, model) as Report;
	return {
		...blank,
		$schema: `./${REPORT_SCHEMA_FILE}`,
		date,
		source: { ...blank.source, title: '', published: date, url: 'https://', ...known(text) },
		passages: blank.passages.map((passage) => ({
			...passage,
			paragraph: 0,
			phrase: '',
			date: null
		}))
	};
}

function known(text: Uint8Array | null): { sha256: string; paragraphs: number | null } {
	if (!text) return { sha256: '', paragraphs: null };
	return {
		sha256: fingerprintOf(text),
		paragraphs: paragraphsOf(new TextDecoder().decode(text)).length
	};
}

/** The same with blanks for every text that is in several languages: another source says other things. */
function withoutWords(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withoutWords);
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value);
	const isLocalized =
		entries.length > 0 && entries.every(([key]) => LANGUAGES.some((language) => language === key));
	return Object.fromEntries(
		entries.map(([key, own]) => [key, isLocalized ? '' : withoutWords(own)])
	);
}
