import { env } from '$env/dynamic/private';

/**
 * The origin that absolute addresses start with, from `SITE_URL`; null, and a line in the build's output, without it.
 *
 * @throws {Error} when it is not an https:// (or local http://) origin
 */
export const siteUrl: string | null = read(env.SITE_URL);

function read(value: string | undefined): string | null {
	if (!value) {
		console.info('SITE_URL is not set: canonical and alternate links are left out.');
		return null;
	}
	const url = URL.canParse(value) ? new URL(value) : null;
	if (!url || !['https:', 'http:'].includes(url.protocol) || url.pathname !== '/')
		throw new Error(
			`SITE_URL: expected an origin as https://example.org, seen “${value}”. Set it and build again.`
		);
	return url.origin;
}
