import type { Dashboard } from '../domain/dashboard';
import type { Speech } from '../i18n/context';

/** How the map is cited, in each of the forms that reference managers and newspapers ask for. */
export interface Citation {
	readonly plain: string;
	/** An entry of BibTeX. */
	readonly bibtex: string;
	/** A list of one item of CSL-JSON: https://docs.citationstyles.org/en/stable/specification.html */
	readonly csl: string;
}

/**
 * The citation of a report. The report's date is its version: when the site itself was published nobody knows, so no year is given.
 *
 * @param url of the map in full; null while nobody knows it
 */
export function citationOf(dashboard: Dashboard, speech: Speech, url: string | null): Citation {
	const { t } = speech;
	const { date, language, source } = dashboard;
	const [title, site] = [t('title'), t('site.name')];
	const words = {
		source: source.title,
		publisher: source.publisher,
		published: speech.date(source.published)
	};
	const note = t('data.cite.note', words);
	const id = `map-${date}`;
	const plain = t('data.cite.text', { ...words, site, title, date: speech.date(date) });
	const fields = { title: `{${latex(title)}}`, howpublished: latex(site), note: latex(note) };
	return {
		plain: url ? `${plain}: ${url}` : plain,
		bibtex: bibtex(id, { ...fields, version: date, ...(url && { url }) }),
		csl: JSON.stringify(
			[
				{
					id,
					type: 'dataset',
					title,
					publisher: site,
					version: date,
					language,
					note,
					...(url && { URL: url })
				}
			],
			null,
			2
		)
	};
}

function bibtex(id: string, fields: Readonly<Record<string, string>>): string {
	const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
	return `@misc{${id},\n${lines.join(',\n')}\n}`;
}

const LATEX: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}'
};

/** Text with what LaTeX would take for its own. */
function latex(text: string): string {
	return text.replace(/[\\~^{}%&$#_]/g, (sign) => LATEX[sign] ?? `\\${sign}`);
}
