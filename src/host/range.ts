/** A part of a file: the numbers of its first and last byte, from zero. */
export interface Range {
	readonly first: number;
	readonly last: number;
}

/**
 * The part of a file that a `Range` header asks for; null where the whole file is to be sent: without a header, for a header of
 * another shape, and for several parts at once, which a host may ignore. https://www.rfc-editor.org/rfc/rfc9110#section-14
 *
 * @param size of the file, in bytes
 * @returns `'unsatisfiable'` for a part that begins after the file, ends before it begins, or has no byte
 */
export function rangeOf(header: string, size: number): Range | 'unsatisfiable' | null {
	const [, from, to] = /^bytes=\s*(\d*)-(\d*)\s*$/i.exec(header) ?? [];
	if (!from && !to) return null;
	// Without a beginning, the number counts the last bytes.
	const first = from ? Number(from) : Math.max(0, size - Number(to));
	const last = from && to ? Math.min(Number(to), size - 1) : size - 1;
	return first <= last ? { first, last } : 'unsatisfiable';
}
