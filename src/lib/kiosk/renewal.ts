import { keptTime } from './kept-time';

/** Milliseconds between two reloads, at least: a broken deployment must not send a screen round in a loop. */
const REST = 10 * 60_000;

const lastReload = keptTime('aimaq:reloaded');

/** Milliseconds that a file, and a service worker, have to arrive. */
const PATIENCE = 15_000;
const LONG_PATIENCE = 5 * 60_000;

/** Learns of versions of the site, and changes to a new one. */
export interface Renewal {
	/** Hears of the version that stands on the site; null where the site is silent. */
	heard(version: string | null): Promise<void>;
	/** Reloads the page where a whole new version stands ready, and no reload was too short ago. @returns whether it does */
	renew(now: number): boolean;
}

/**
 * Waits for a new version of the site that is whole: this page is of that version, and every file that it asks for is there.
 *
 * @param running the version that runs here
 */
export function renewing(running: string): Renewal {
	const started = Date.now();
	let isReady = false;
	let isChecking = false;
	return {
		async heard(version) {
			if (version === null || version === running) isReady = false;
			if (version === null || version === running || isChecking) return;
			isChecking = true;
			isReady = (await isWhole(location.pathname, version)) && (await isKept());
			isChecking = false;
		},
		renew(now) {
			const isRested = (since: number) => Math.abs(now - since) >= REST;
			if (!isReady || !isRested(lastReload.read() ?? -Infinity)) return false;
			// Storage may be full or closed: then the page's own start is what it rests from.
			if (!lastReload.write(now) && !isRested(started)) return false;
			location.reload();
			return true;
		}
	};
}

/** The files of the site that a page names: scripts, styles, typefaces. The site may stand under a path of its own. */
export function filesOf(html: string): string[] {
	return [
		...new Set(
			[...html.matchAll(/["'(]([^"'()\s]*\/_app\/immutable\/[^"'()\s]+)["')]/g)].map(
				([, path = '']) => path
			)
		)
	];
}

async function isWhole(page: string, version: string): Promise<boolean> {
	try {
		const signal = AbortSignal.timeout(PATIENCE);
		const answer = await fetch(page, { cache: 'no-store', signal });
		const html = await answer.text();
		// The status line says the version. A stale copy says another.
		if (!answer.ok || !html.includes(version)) return false;
		const answers = await Promise.all(filesOf(html).map((file) => fetch(file, { signal })));
		return answers.length > 0 && answers.every(({ ok }) => ok);
	} catch {
		return false;
	}
}

/** Whether the service worker, where there is one, keeps the new version: a reload then needs no network. */
async function isKept(): Promise<boolean> {
	try {
		const registration = await navigator.serviceWorker?.getRegistration();
		const worker = (await registration?.update())?.installing;
		return !worker || (await settled(worker)) === 'activated';
	} catch {
		return false;
	}
}

/** Settles when a service worker is at work, or will never be: one that comes too slowly is asked for again later. */
function settled(worker: ServiceWorker): Promise<ServiceWorkerState> {
	return new Promise((resolve) => {
		const signal = AbortSignal.timeout(LONG_PATIENCE);
		const look = () => {
			if (worker.state === 'activated' || worker.state === 'redundant' || signal.aborted)
				resolve(worker.state);
		};
		worker.addEventListener('statechange', look, { signal });
		signal.addEventListener('abort', look);
		look();
	});
}
