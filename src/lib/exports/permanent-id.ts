import { createHash } from 'node:crypto';

/** The namespace of names that are URLs: https://www.rfc-editor.org/rfc/rfc9562#section-6.6 */
const NAMESPACE = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/**
 * An id that is the same wherever and whenever the site is built, as a URN: a UUID of version 5, made of a URL. Who follows a feed
 * is not told anew of all that is in it when the site moves to another address.
 */
export function permanentId(url: string): string {
	const bytes = createHash('sha1').update(NAMESPACE).update(url).digest().subarray(0, 16);
	// Version and variant.
	bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
	bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
	const parts = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/.exec(bytes.toString('hex')) ?? [];
	return `urn:uuid:${parts.slice(1).join('-')}`;
}
