/** How wide a text is at a size, in pixels. */
type Measure = (text: string, size: number) => number;

/** The size, at most `size`, at which every line fits into the room, in pixels. */
export function fittedSize(
	lines: readonly string[],
	size: number,
	room: number,
	measure: Measure
): number {
	const widest = Math.max(...lines.map((line) => measure(line, size)));
	return widest > room ? (size * room) / widest : size;
}

/** A text in two lines as even as its words allow. No line begins with a dash: it belongs to what it follows. */
export function inTwoLines(text: string, measure: (text: string) => number): string[] {
	const breaks = [...text.matchAll(/ (?!—)/g)].map(({ index }) => [
		text.slice(0, index),
		text.slice(index + 1)
	]);
	const widest = (lines: readonly string[]) => Math.max(...lines.map((line) => measure(line)));
	return breaks.reduce((best, lines) => (widest(lines) < widest(best) ? lines : best), [text]);
}
