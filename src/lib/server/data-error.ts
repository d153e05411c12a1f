/** An error in the data of `geodata/`. Its message tells an editor where it is, what was expected and what was seen. */
export class DataError extends Error {
	constructor(
		readonly file: string,
		/** The place in the file, such as `claims[2].place`; empty for the whole file. */
		readonly path: string,
		readonly rule: string,
		readonly seen: unknown
	) {
		super(
			`${file}: ${path || '(root)'}: expected ${rule}, seen ${shown(seen)}. ` +
				`Mend ${file} and build again.`
		);
		this.name = 'DataError';
	}
}

/** The value as JSON, shortened where it is long. */
function shown(value: unknown): string {
	const text = JSON.stringify(value) ?? String(value);
	return text.length > 120 ? `${text.slice(0, 120)}… (${text.length} characters)` : text;
}
