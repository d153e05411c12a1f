/** Milliseconds between two reloads, at least: a broken deployment must not send a screen round in a loop. */
const REST = 10 * 60_000;

/** Where the last reload is remembered, across reloads. */
const KEY = 'aimaq:reloaded';

/** Learns of versions of the site, and changes to a new one. */
export interface Renewal {
	/** Hears of the version that stands on the site. */
	heard(version: string): Promise<void>;
	/** Reloads the page where a whole new version stands ready, and no reload was too short ago. @returns whether it does */
	renew(now: number): boolean;
}

/**
 * Waits for a new version of the site that is whole: this page answers, and every file it asks for.
 *
 * @param running the version that runs here
 */
export function renewing(running: string): Renewal {
	const started = Date.now();
	let isReady = false;
	let isChecking = false;
	return {
		async heard(version) {
			if (isChecking) return;
			isChecking = true;
			isReady = version !== running && (await isWhole(location.pathname)) && (await isKept());
			isChecking = false;
		},
		renew(now) {
			if (!isReady || Math.abs(now - lastReload(started)) < REST) return false;
			remember(now);
			location.reload();
			return true;
		}
	};
}

/** The files of the site that a page names: scripts, styles, typefaces. */
export function filesOf(html: string): string[] {
	return [
		...new Set(
			[...html.matchAll(/["'(](\/_app\/immutable\/[^"')]+)["')]/g)].map(([, path = '']) => path)
		)
	];
}

async function isWhole(page: string): Promise<boolean> {
	try {
		const answer = await fetch(page, { cache: 'no-store' });
		if (!answer.ok) return false;
		const files = filesOf(await answer.text());
		const answers = await Promise.all(files.map((file) => fetch(file)));
		return files.length > 0 && answers.every(({ ok }) => ok);
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

function settled(worker: ServiceWorker): Promise<ServiceWorkerState> {
	return new Promise((resolve) => {
		const look = () => {
			if (worker.state !== 'activated' && worker.state !== 'redundant') return;
			worker.removeEventListener('statechange', look);
			resolve(worker.state);
		};
		worker.addEventListener('statechange', look);
		look();
	});
}

/** @param started when this page began: what counts where storage is closed */
function lastReload(started: number): number {
	try {
		return Number(localStorage.getItem(KEY) ?? -Infinity);
	} catch {
		return started;
	}
}

function remember(now: number): void {
	try {
		localStorage.setItem(KEY, String(now));
	} catch {
		// The next page rests from its own start.
	}
}
