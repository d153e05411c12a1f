/** Measures the width of a text at a type size, both in pixels. */
type Measure = (text: string, size: number) => number;

/** The largest type size, at most `size`, at which every line fits into the width, all in pixels. */
export function fittedSize(
	lines: readonly string[],
	size: number,
	room: number,
	measure: Measure
): number {
	const widest = Math.max(...lines.map((line) => measure(line, size)));
	return widest > room ? (size * room) / widest : size;
}
