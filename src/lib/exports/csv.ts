/** What a spreadsheet takes for a formula by its first character: https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * Tells programs that the text is UTF-8 (a byte-order mark): Excel would show Cyrillic letters as others without it. Programs that
 * read CSV by the standard pass over it.
 */
const UTF_8 = '\uFEFF';

/**
 * Writes a table as CSV by RFC 4180: cells in quotation marks, lines ended by CR and LF. Null makes an empty cell without
 * quotation marks. A cell that a spreadsheet would run gets an apostrophe before it, so that it is shown as text.
 */
export function csv(rows: readonly (readonly (string | null)[])[]): string {
	return UTF_8 + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string | null): string {
	if (text === null) return '';
	const defused = FORMULA.test(text) ? `'${text}` : text;
	return `"${defused.replaceAll('"', '""')}"`;
}
