/**
 * The origin of the site for absolute addresses, from the environment variable `SITE_URL`. Null where the variable is not set;
 * the build then prints a line about what is missing.
 *
 * @throws {Error} where the variable is neither an https:// origin nor `http://localhost`
 */
export const siteUrl: string | null = read(process.env['SITE_URL']);

function read(value: string | undefined): string | null {
	if (!value) {
		console.info(
			'SITE_URL is not set: canonical and alternate links, and pictures for other sites, are left out.'
		);
		return null;
	}
	const url = URL.canParse(value) ? new URL(value) : null;
	const isSafe =
		url?.protocol === 'https:' || (url?.protocol === 'http:' && url.hostname === 'localhost');
	if (!url || !isSafe || url.origin !== value.replace(/\/$/, ''))
		throw new Error(
			`SITE_URL: expected an origin as https://example.org, seen “${value}”. Set it and build again.`
		);
	return url.origin;
}
