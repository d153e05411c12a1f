/** Bad data, said so that an editor can mend it: where, what was expected, what was seen. */
export class DataError extends Error {
	constructor(
		readonly file: string,
		/** Where in the file, as `claims[2].place`. */
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

/** The value as JSON, cut to a length one can read. */
function shown(value: unknown): string {
	const text = JSON.stringify(value) ?? String(value);
	return text.length > 120 ? `${text.slice(0, 120)}… (${text.length} characters)` : text;
}
