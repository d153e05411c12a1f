import { inTime } from './in-time';
import { storedTime } from './stored-time';

/** Milliseconds between two requests while the site answers. */
const INTERVAL = 30_000;

/** Milliseconds until the first retry; each retry doubles the wait, up to the longest. */
const FIRST_RETRY = 5_000;
const LONGEST_RETRY = 50_000;

/** Milliseconds that an answer may take. */
const TIMEOUT = 10_000;

const lastAnswer = storedTime('aimaq:heard');

interface SiteHandlers {
	/** Called with the deployed version at each answer. */
	readonly onversion: (version: string) => void;
	/**
	 * Called after each request with the time of the last answer, in milliseconds since 1970, when the site does not answer;
	 * with null when it does. The last answer may have come to an earlier page.
	 */
	readonly onoffline: (since: number | null) => void;
}

/**
 * Requests the deployed version of the site, at once and then every 30 seconds; with back-off while the site does not answer.
 *
 * @param url of Kit's `version.json`
 * @returns a function that stops it
 */
export function watchSite(url: string, { onversion, onoffline }: SiteHandlers): () => void {
	const stopped = new AbortController();
	let current = new AbortController();
	let timer: ReturnType<typeof setTimeout> | undefined;
	let failures = 0;
	let answeredAt = Math.min(lastAnswer.read() ?? Infinity, Date.now());
	// Until the site answers for the first time, it counts as offline since the first request of any page.
	lastAnswer.write(answeredAt);

	async function request() {
		clearTimeout(timer);
		// The answer to an older request would say nothing about the site now.
		current.abort();
		current = new AbortController();
		const { signal } = current;
		try {
			const version = await inTime(signal, TIMEOUT, (limited) => fetchVersion(url, limited));
			failures = 0;
			answeredAt = Date.now();
			lastAnswer.write(answeredAt);
			onoffline(null);
			onversion(version);
		} catch {
			if (signal.aborted) return;
			failures++;
			onoffline(answeredAt);
		}
		const retry = Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** (failures - 1));
		if (!signal.aborted) timer = setTimeout(request, failures ? retry : INTERVAL);
	}

	addEventListener('online', request, { signal: stopped.signal });
	void request();
	return () => {
		stopped.abort();
		current.abort();
		clearTimeout(timer);
	};
}

async function fetchVersion(url: string, signal: AbortSignal): Promise<string> {
	const response = await fetch(url, { signal, cache: 'no-store' });
	if (!response.ok) throw new Error(`${url}: expected the version, seen HTTP ${response.status}`);
	const { version }: { version?: unknown } = await response.json();
	if (typeof version === 'string') return version;
	throw new Error(`${url}: expected the version, seen none`);
}
