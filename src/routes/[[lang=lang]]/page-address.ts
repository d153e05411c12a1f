import { browser } from '$app/environment';
import { page } from '$app/state';

/** Where the page shown is found; null while it is made ahead and the build does not know the site's own address. */
export function pageAddress(): string | null {
	if (browser) return page.url.href;
	const { siteUrl } = page.data;
	return siteUrl ? new URL(page.url.pathname, siteUrl).href : null;
}
