/** A place in a JSON file: the keys and indices that lead to it. Empty for the whole file. */
export type Path = readonly (string | number)[];

/** A place in a text as editors count it: both from 1. */
export interface Position {
	readonly line: number;
	readonly column: number;
}

/** One thing that is wrong in the files of `geodata/`. */
export interface Problem {
	readonly file: string;
	readonly path: Path;
	/** What was expected, as a noun: “a whole number”. */
	readonly rule: string;
	readonly seen: unknown;
	/** What to do about it, in whole sentences. */
	readonly remedy: string;
	/** Other places that the problem is found by, where it is only apparent if one of them is broken. */
	readonly restsOn?: readonly Path[];
	/** True where the problem is the key at the path, rather than what stands there. */
	readonly isKey?: true;
	/** True where the site can be built all the same and says nothing false. */
	readonly isWarning?: true;
	/** The place in the text of the file, where it is known. */
	readonly position?: Position;
}

/** What is said where a rule says everything there is to do. */
export const MEND = 'Change it and check again.';

/** The problem in one line: where, what was expected, what was seen, what to do. */
export function described({ file, path, rule, seen, remedy, position }: Problem): string {
	const where = position ? `${file}:${position.line}:${position.column}` : file;
	return `${where}: ${pathText(path) || '(root)'}: expected ${rule}, seen ${shown(seen)}. ${remedy}`;
}

/** A path as a reader of JSON writes it, such as `claims[2].place`. */
export function pathText(path: Path): string {
	return path
		.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
		.join('')
		.replace(/^\./, '');
}

/** The value as JSON, shortened where it is long. */
function shown(value: unknown): string {
	if (value === undefined) return 'nothing';
	const text = JSON.stringify(value) ?? String(value);
	return text.length > 120 ? `${text.slice(0, 120)}… (${text.length} characters)` : text;
}
