import { WORKER_URL } from './files';

/** What the page's script needs of Trusted Types; the DOM library of TypeScript does not know them yet. */
interface TrustedTypes {
	createPolicy(name: string, rules: { createScriptURL: (url: string) => string | null }): unknown;
}

/** The addresses a script may be started from by a string: the worker's, as MapLibre passes it. */
export function admitted(url: string, page: string): string | null {
	const absolute = new URL(url, page).href;
	return absolute === new URL(WORKER_URL, page).href ? absolute : null;
}

// MapLibre does not speak Trusted Types (maplibre-gl-js #7210). A document may have one `default` policy, so it is made
// where a module is evaluated: once.
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
trustedTypes?.createPolicy('default', {
	createScriptURL: (url) => admitted(url, document.baseURI)
});
