import { resolve } from '$app/paths';
import { WORKER_URL } from './gl/files';

export const SERVICE_WORKER_URL = resolve('/service-worker.js');

/** The only addresses from which script may be started by a string: MapLibre's worker and the service worker. */
const ADMITTED: readonly string[] = [WORKER_URL, SERVICE_WORKER_URL];

/** The part of the Trusted Types API that is used here; TypeScript's DOM library does not declare it yet. */
interface TrustedTypes {
	createPolicy(name: string, rules: { createScriptURL: (url: string) => string | null }): unknown;
}

/** The absolute form of an address that script may be started from; null for any other address. */
export function admitted(url: string, page: string): string | null {
	const absolute = new URL(url, page).href;
	return ADMITTED.some((known) => new URL(known, page).href === absolute) ? absolute : null;
}

// Neither MapLibre (maplibre-gl-js #7210) nor the registering of a service worker can be given a policy of its own, and
// a document may have one `default` policy. So both share it, and it is made where a module is evaluated: once.
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
trustedTypes?.createPolicy('default', {
	createScriptURL: (url) => admitted(url, document.baseURI)
});
