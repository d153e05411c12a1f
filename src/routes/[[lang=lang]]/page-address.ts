import { browser } from '$app/environment';
import { page } from '$app/state';

/** The address of the page in full; null while the page is prerendered and the build does not know the site's origin. */
export function pageAddress(): string | null {
	if (browser) return page.url.href;
	const { siteUrl } = page.data;
	return siteUrl ? new URL(page.url.pathname, siteUrl).href : null;
}
