import { keptTime } from './kept-time';

/** Milliseconds between two questions, and at most while there is no answer. */
const PAUSE = 30_000;
const FIRST_RETRY = 5_000;
const LONGEST_RETRY = 50_000;

/** Milliseconds a site has to answer. */
const PATIENCE = 10_000;

const lastHeard = keptTime('aimaq:heard');

/** What is heard of a site. */
interface Hearing {
	/** The version that stands on the site now. */
	readonly onversion: (version: string) => void;
	/**
	 * Since when nothing is heard, in milliseconds on the wall clock: before this page came, perhaps. Null when it answers.
	 */
	readonly onsilent: (since: number | null) => void;
}

/**
 * Asks a site at once, and then again and again, which version of it stands there.
 *
 * @param url of Kit's `version.json`
 * @returns the undo
 */
export function watchSite(url: string, { onversion, onsilent }: Hearing): () => void {
	const stopped = new AbortController();
	let question = new AbortController();
	let timer: ReturnType<typeof setTimeout> | undefined;
	let failures = 0;
	let heard = Math.min(lastHeard.read() ?? Infinity, Date.now());
	// A site that was never heard is silent since it was first asked, whichever page did.
	lastHeard.write(heard);

	async function ask() {
		clearTimeout(timer);
		// A late answer says nothing of now.
		question.abort();
		question = new AbortController();
		const { signal } = question;
		try {
			const version = await versionAt(
				url,
				AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)])
			);
			failures = 0;
			heard = Date.now();
			lastHeard.write(heard);
			onsilent(null);
			onversion(version);
		} catch {
			if (signal.aborted) return;
			failures++;
			onsilent(heard);
		}
		const retry = Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** (failures - 1));
		if (!signal.aborted) timer = setTimeout(ask, failures ? retry : PAUSE);
	}

	addEventListener('online', ask, { signal: stopped.signal });
	void ask();
	return () => {
		stopped.abort();
		question.abort();
		clearTimeout(timer);
	};
}

async function versionAt(url: string, signal: AbortSignal): Promise<string> {
	const response = await fetch(url, { signal, cache: 'no-store' });
	if (!response.ok) throw new Error(`${url}: expected the version, seen HTTP ${response.status}`);
	const { version }: { version?: unknown } = await response.json();
	if (typeof version === 'string') return version;
	throw new Error(`${url}: expected the version, seen none`);
}
