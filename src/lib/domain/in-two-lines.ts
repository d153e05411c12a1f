/**
 * Breaks a text into two lines whose widths differ as little as possible; a single word stays one line. No line begins with
 * a dash.
 *
 * @param measure the width of a line, in any unit; by default the number of characters
 */
export function inTwoLines(
	text: string,
	measure: (line: string) => number = ({ length }) => length
): string[] {
	const breaks = [...text.matchAll(/ (?!—)/g)].map(({ index }) => [
		text.slice(0, index),
		text.slice(index + 1)
	]);
	const widest = (lines: readonly string[]) => Math.max(...lines.map((line) => measure(line)));
	return breaks.reduce((best, lines) => (widest(lines) < widest(best) ? lines : best), [text]);
}
