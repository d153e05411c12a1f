import { storedTime } from './stored-time';

/** Milliseconds between two reloads at least, so that a broken deployment cannot keep a screen reloading. */
const MIN_RELOAD_INTERVAL = 10 * 60_000;

/** Milliseconds that the new version's page and its files may take to arrive. */
const FETCH_TIMEOUT = 15_000;

/** Milliseconds that the new version's service worker may take to precache the site. */
const PRECACHE_TIMEOUT = 5 * 60_000;

const lastReload = storedTime('aimaq:reloaded');

/** Reloads the page into a newly deployed version of the site. */
export interface Updater {
	/**
	 * Takes note of the deployed version, and checks whether a new one is complete.
	 *
	 * @param deployed the version that `version.json` names; null while the site does not answer
	 */
	onversion(deployed: string | null): Promise<void>;
	/**
	 * Reloads the page if a new version is complete and the last reload was at least ten minutes ago.
	 *
	 * @param now milliseconds since 1970
	 * @returns whether the page reloads
	 */
	reloadIfReady(now: number): boolean;
}

/** @param running the version of this page */
export function createUpdater(running: string): Updater {
	const started = Date.now();
	let ready = false;
	let checking = false;
	return {
		async onversion(deployed) {
			if (deployed === null || deployed === running) ready = false;
			if (deployed === null || deployed === running || checking) return;
			checking = true;
			ready = (await isComplete(location.pathname, deployed)) && (await isPrecached());
			checking = false;
		},
		reloadIfReady(now) {
			const isLongAgo = (time: number) => Math.abs(now - time) >= MIN_RELOAD_INTERVAL;
			if (!ready || !isLongAgo(lastReload.read() ?? -Infinity)) return false;
			// Where the reload cannot be stored, the time since this page's own start is what limits reloads.
			if (!lastReload.write(now) && !isLongAgo(started)) return false;
			location.reload();
			return true;
		}
	};
}

/** The addresses of the scripts, style sheets and fonts that a page of the site names; the site may lie under a base path. */
export function filesOf(html: string): string[] {
	return [
		...new Set(
			[...html.matchAll(/["'(]([^"'()\s]*\/_app\/immutable\/[^"'()\s]+)["')]/g)].map(
				([, path = '']) => path
			)
		)
	];
}

/** Whether a page of a version, and every file that the page names, can be fetched. */
async function isComplete(page: string, version: string): Promise<boolean> {
	try {
		const signal = AbortSignal.timeout(FETCH_TIMEOUT);
		const response = await fetch(page, { cache: 'no-store', signal });
		const html = await response.text();
		// The status line contains the version, so a stale copy of the page is told by another version.
		if (!response.ok || !html.includes(version)) return false;
		const responses = await Promise.all(filesOf(html).map((file) => fetch(file, { signal })));
		return responses.length > 0 && responses.every(({ ok }) => ok);
	} catch {
		return false;
	}
}

/** Whether the service worker has precached the new version, so that the reload needs no network; true without a worker. */
async function isPrecached(): Promise<boolean> {
	try {
		const registration = await navigator.serviceWorker?.getRegistration();
		const worker = (await registration?.update())?.installing;
		return !worker || (await finalState(worker)) === 'activated';
	} catch {
		return false;
	}
}

/** The state of a service worker once it is activated or redundant, or after the timeout. */
function finalState(worker: ServiceWorker): Promise<ServiceWorkerState> {
	return new Promise((resolve) => {
		const signal = AbortSignal.timeout(PRECACHE_TIMEOUT);
		const check = () => {
			if (worker.state === 'activated' || worker.state === 'redundant' || signal.aborted)
				resolve(worker.state);
		};
		worker.addEventListener('statechange', check, { signal });
		signal.addEventListener('abort', check);
		check();
	});
}
