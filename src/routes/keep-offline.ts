import { dev } from '$app/environment';

/** Has the site kept for the time without a network, once in a document. To be called when all else has been fetched. */
export function keepOffline(): void {
	// In another page's frame it is a guest: it keeps nothing there.
	if (dev || parent !== window) return;
	// Where that cannot be, as in a private window, the site works all the same.
	import('./register-service-worker').catch(() => {});
}
