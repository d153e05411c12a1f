import { isPage, type Site } from './site';

/**
 * The content types by file extension; a page has none. A stock nginx sends `.mjs` as `application/octet-stream`, which no
 * browser runs: cached, such a response would outlive the mending of the host.
 */
const TYPES: Readonly<Record<string, RegExp>> = {
	'': /^text\/html\b/,
	js: /^(text|application)\/(x-)?javascript\b/,
	mjs: /^(text|application)\/(x-)?javascript\b/,
	css: /^text\/css\b/,
	json: /^application\/(.+\+)?json\b/,
	geojson: /^application\/(.+\+)?json\b/,
	webmanifest: /^application\/(.+\+)?json\b/,
	csv: /^text\/csv\b/,
	xml: /^(text|application)\/(.+\+)?xml\b/,
	woff2: /^(font|application)\/(x-)?(font-)?woff2\b/,
	svg: /^image\/svg\+xml\b/,
	png: /^image\/png\b/
};

/** For any other file extension: everything but HTML, with which hosts say that a file is missing. */
const NOT_HTML = /^(?!text\/html\b)/;

/** The element of app.html in which every page states the version of the site. */
const VERSION = /<meta name="aimaq-version" content="([^"]*)"/;

/**
 * Whether a response may be cached as the content of a path in this version of the site: successful, of the right type, and a
 * page of this very version. During a deployment a server may answer with either version, and a captive portal answers with
 * pages of its own.
 */
export async function isCacheable(site: Site, path: string, response: Response): Promise<boolean> {
	if (response.status !== 200 || response.redirected || !hasRightType(path, response)) return false;
	return !isPage(path) || (await versionOf(response)) === site.version;
}

/**
 * Whether a response of the network is to be preferred to the cached one. It is not where the server fails or refuses (401 and
 * 403 while a deployment has wrong permissions, 404 and 410 while files are missing, 429 from throttling), where the type is
 * wrong, and where a captive portal answers with its own page or redirects to it. A page that was removed for good is gone as
 * soon as the next version, which does not know its path, is installed.
 */
export async function isUsable(path: string, response: Response): Promise<boolean> {
	if (!response.ok || !hasRightType(path, response)) return false;
	return !isPage(path) || (await versionOf(response)) !== null;
}

/**
 * The version of the site that a page belongs to; null where it is no page of the site. The body is read only up to the element
 * with the version, so that the browser can render the page while the rest is still on its way.
 */
export async function versionOf(page: Response): Promise<string | null> {
	const reader = page.clone().body?.pipeThrough(new TextDecoderStream()).getReader();
	let text = '';
	for (let chunk = await reader?.read(); chunk?.value !== undefined; chunk = await reader?.read()) {
		text += chunk.value;
		const [, version] = VERSION.exec(text) ?? [];
		if (version === undefined) continue;
		void reader?.cancel();
		return version;
	}
	return null;
}

/** Whether the content type of a response is right for the file extension of its path. */
export function hasRightType(path: string, { headers }: Response): boolean {
	const [, extension = ''] = /\.([^./]*)$/.exec(path) ?? [];
	return (TYPES[extension] ?? NOT_HTML).test(headers.get('content-type') ?? '');
}
