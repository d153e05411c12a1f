/** Headers by name. */
export type Headers = Readonly<Record<string, string>>;

/** Headers, and the paths whose answers have them. A path goes from the root of the site and may name the file (`/embed.html`). */
interface Rule {
	readonly applies: (path: string) => boolean;
	readonly headers: Headers;
}

const isImmutable = (path: string) => path.startsWith('/_app/immutable/');
const isEmbed = (path: string) => /^\/(\w\w\/)?embed(\.html)?$/.test(path);
const isFeed = (path: string) => /^\/(\w\w\/)?feed\.xml$/.test(path);
const isScript = (path: string) => path.endsWith('.js');

/**
 * THE table of headers that every host of the site sends. `npm start` and the service worker answer with it; a test holds
 * `static/_headers` and `tests/host/nginx.conf` to it.
 */
const RULES: readonly Rule[] = [
	{
		applies: () => true,
		headers: {
			'X-Content-Type-Options': 'nosniff',
			'Referrer-Policy': 'same-origin',
			// Two years. Browsers heed it over HTTPS alone.
			'Strict-Transport-Security': 'max-age=63072000',
			// The site asks a device for a full screen, to keep it awake, to copy and to share: those are not refused.
			'Permissions-Policy':
				'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), ' +
				'magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=(), fullscreen=(self), screen-wake-lock=(self)'
		}
	},
	{
		// A page's own policy stands in its HTML, where `frame-ancestors` may not be said. The embedded map may stand anywhere.
		applies: (path) => !isEmbed(path) && !isScript(path),
		headers: { 'Content-Security-Policy': "frame-ancestors 'self'" }
	},
	{
		// Workers do not inherit a page's policy: the service worker and MapLibre's may fetch from the site, and nothing else.
		applies: isScript,
		headers: {
			'Content-Security-Policy': "default-src 'none'; connect-src 'self'; frame-ancestors 'self'"
		}
	},
	{
		// A frame that is allowed no origin of its own asks for scripts and fonts as another site would.
		applies: (path) => /^\/(_app|data)\/./.test(path),
		headers: { 'Access-Control-Allow-Origin': '*' }
	},
	{
		// By its ending it would be any XML.
		applies: isFeed,
		headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' }
	},
	{
		applies: isImmutable,
		headers: { 'Cache-Control': 'public, max-age=31536000, immutable' }
	},
	{
		applies: (path) => !isImmutable(path),
		headers: { 'Cache-Control': 'no-cache' }
	}
];

/**
 * The headers of a successful answer, beside those that speak of the one file. An error is answered with the headers of the page
 * that it shows (`/404`).
 *
 * @param path from the root of the site, without query
 */
export function headersOf(path: string): Headers {
	return Object.assign(
		{},
		...RULES.filter(({ applies }) => applies(path)).map(({ headers }) => headers)
	);
}
