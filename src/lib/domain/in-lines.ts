/**
 * Breaks a text into lines of at most so many characters, where its words are not longer. A dash stays with the word before it.
 */
export function inLines(text: string, most: number): string[] {
	const words = text.replace(/ (?=[–—])/g, '\u00a0').split(' ');
	return words.reduce<string[]>((lines, word) => {
		const last = lines.at(-1);
		const longer = last === undefined ? word : `${last} ${word}`;
		return longer.length > most ? [...lines, word] : [...lines.slice(0, -1), longer];
	}, []);
}
