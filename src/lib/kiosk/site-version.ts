import { browser, version } from '$app/environment';

/**
 * The version of the site that this page belongs to. A browser reads it from the page's head (`app.html`), since no script has
 * it: its files would have other names with every version (`adapter.js`).
 */
export const siteVersion: string = browser ? versionOfPage() : version;

function versionOfPage() {
	return document.querySelector<HTMLMetaElement>('meta[name="aimaq-version"]')?.content ?? '';
}
