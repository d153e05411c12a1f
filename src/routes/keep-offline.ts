import { dev } from '$app/environment';

/** Registers the service worker, which keeps the site for use without a network. To be called when the page is idle. */
export function keepOffline(): void {
	// In a frame of another site nothing is stored.
	if (dev || parent !== window) return;
	// Some private windows refuse service workers; the site works without one.
	import('./register-service-worker').catch(() => {});
}
