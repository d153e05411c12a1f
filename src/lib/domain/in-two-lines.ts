/**
 * A text in two lines as even as its words allow; in one where it is one word. No line begins with a dash: it belongs to
 * what it follows.
 *
 * @param measure how wide a line is; by its letters where there is no typeface to ask
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
