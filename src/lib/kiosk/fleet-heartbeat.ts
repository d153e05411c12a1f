import { urlOf } from '../domain/url-of';
import { inTime } from './in-time';

/** Milliseconds between two heartbeats of a fleet's screen. */
const INTERVAL = 60_000;

/** Milliseconds that an endpoint may take. */
const TIMEOUT = 10_000;

/** What a kiosk tells of itself. Nothing about visitors, not even whether there is one. */
export interface ScreenState {
	/** The version of the site that is shown. */
	readonly version: string;
	/** Name of the tour's stop; while a visitor looks around, of the stop where the tour was left. */
	readonly stop: string;
	/** Since when the site does not answer, in milliseconds since 1970; null while it answers. */
	readonly offlineSince: number | null;
	/** Whether the WebGL map is shown, and not the twin. */
	readonly webgl: boolean;
}

/**
 * The endpoint that an address or an argument names for the heartbeats.
 *
 * @param text an https address, or one of the site itself, which may be a path
 * @param origin the site's
 * @returns the full address; null for all other texts
 */
export function heartbeatEndpoint(text: string | null | undefined, origin: string): string | null {
	const url = text ? urlOf(text, origin) : null;
	return url?.protocol === 'https:' || url?.origin === origin ? url.href : null;
}

/**
 * Posts a state to an endpoint, at once and then every minute, as JSON. It is a request that needs no permission of another
 * origin: of the type `text/plain`, without cookies and without referrer. Its answer is not read, and its failure ignored.
 *
 * @param read reads the state
 * @returns a function that stops it
 */
export function sendHeartbeats(endpoint: string, read: () => object): () => void {
	const stopped = new AbortController();
	async function send() {
		try {
			const response = await inTime(stopped.signal, TIMEOUT, (signal) =>
				fetch(endpoint, {
					method: 'POST',
					body: JSON.stringify(read()),
					mode: 'no-cors',
					credentials: 'omit',
					referrerPolicy: 'no-referrer',
					cache: 'no-store',
					signal
				})
			);
			await response.body?.cancel();
		} catch {
			// The screen works without its watchers.
		}
	}
	void send();
	const timer = setInterval(send, INTERVAL);
	return () => {
		clearInterval(timer);
		stopped.abort();
	};
}
