import { createHash } from 'node:crypto';

/** The paragraphs of a text: the blocks between blank lines, each with single spaces for its line breaks. */
export function paragraphsOf(text: string): string[] {
	return text
		.replace(/^\uFEFF/, '')
		.split(/\r?\n(?:[ \t]*\r?\n)+/)
		.map((block) => block.replace(/[ \t\r\n]+/g, ' ').trim())
		.filter((block) => block !== '');
}

/** The SHA-256 of a file, in hexadecimal: the fingerprint of a source. */
export function fingerprintOf(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}
