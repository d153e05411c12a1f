import { isImmutable, isPage, type Site } from './site';

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

/** The addresses within the text of a page. */
const ADDRESS = /\/[^\s"'()<>]*/g;

/**
 * Whether a response may be cached as the content of a path in this version of the site: successful, of the right type, and a
 * page of this very version. During a deployment a server may answer with either version, and a captive portal answers with
 * pages of its own, so a page is recognised by the immutable files it refers to.
 */
export async function isCacheable(site: Site, path: string, response: Response): Promise<boolean> {
	if (response.status !== 200 || response.redirected || !hasRightType(path, response)) return false;
	if (!isPage(path)) return true;
	const addresses = (await response.clone().text()).match(ADDRESS) ?? [];
	const files = addresses.filter((address) => isImmutable(site, address));
	return files.length > 0 && files.every((address) => site.build.includes(address));
}

/**
 * Whether a response of the network is to be preferred to the cached one. It is not where the server fails or refuses (401 and
 * 403 while a deployment has wrong permissions, 404 and 410 while files are missing, 429 from throttling), where the type is
 * wrong, and where a captive portal answers with its own page or redirects to it. A page that was removed for good is gone as
 * soon as the next version, which does not know its path, is installed.
 */
export async function isUsable(site: Site, path: string, response: Response): Promise<boolean> {
	if (!response.ok || !hasRightType(path, response)) return false;
	return !isPage(path) || isPageOfSite(site, response);
}

/**
 * Whether a response is a page of any version of this site: it refers to an immutable file. The body is read only up to the
 * first such reference, so that the browser can render the page while the rest is still on its way.
 */
async function isPageOfSite({ base }: Site, response: Response): Promise<boolean> {
	const reference = `${base}/_app/immutable/`;
	const reader = response.clone().body?.pipeThrough(new TextDecoderStream()).getReader();
	let text = '';
	for (let chunk = await reader?.read(); chunk?.value !== undefined; chunk = await reader?.read()) {
		text += chunk.value;
		if (!text.includes(reference)) continue;
		void reader?.cancel();
		return true;
	}
	return false;
}

/** Whether the content type of a response is right for the file extension of its path. */
export function hasRightType(path: string, { headers }: Response): boolean {
	const [, extension = ''] = /\.([^./]*)$/.exec(path) ?? [];
	return (TYPES[extension] ?? NOT_HTML).test(headers.get('content-type') ?? '');
}
