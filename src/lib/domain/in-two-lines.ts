/** A text in two lines of about the same length, parted at a space; in one where it has none. */
export function inTwoLines(text: string): string[] {
	const middle = text.length / 2;
	const parting = [...text.matchAll(/ /g)]
		.map(({ index }) => index)
		.reduce((best, at) => (Math.abs(at - middle) < Math.abs(best - middle) ? at : best), -Infinity);
	return parting < 0 ? [text] : [text.slice(0, parting), text.slice(parting + 1)];
}
