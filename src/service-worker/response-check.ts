import { isImmutable, isPage, type Site } from './site';

/** The addresses within the text of a page. */
const ADDRESS = /\/[^\s"'()<>]*/g;

/**
 * Whether a response may be cached as the content of a path in this version of the site: complete, no HTML in place of a
 * file, and a page of this very version. During a deployment a server may answer with either version, and a captive portal
 * answers with pages of its own, so a page is recognised by the immutable files it refers to.
 */
export async function isCacheable(site: Site, path: string, response: Response): Promise<boolean> {
	if (response.status !== 200 || response.redirected || isHtml(response) !== isPage(path))
		return false;
	if (!isPage(path)) return true;
	const addresses = (await response.clone().text()).match(ADDRESS) ?? [];
	const files = addresses.filter((address) => isImmutable(site, address));
	return files.length > 0 && files.every((address) => site.build.includes(address));
}

/**
 * Whether a response of the network is to be preferred to the cached one. It is not where the server fails, where HTML
 * stands in place of a file, and where a captive portal answers with its own page or redirects to it. A 404 is preferred: a
 * page that has been removed is gone.
 */
export async function isUsable(site: Site, path: string, response: Response): Promise<boolean> {
	if (response.status >= 500 || response.type === 'opaqueredirect') return false;
	if (!response.ok) return true;
	return isPage(path) ? isPageOfSite(site, response) : !isHtml(response);
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

function isHtml({ headers }: Response): boolean {
	return headers.get('content-type')?.startsWith('text/html') ?? false;
}
