/** The greatest burn-in shift in CSS pixels, in each direction. */
export const MAX_SHIFT = 12;

/** Shifts in an hour, and milliseconds between two of them. */
const SHIFTS = 16;
const SHIFT_INTERVAL = (60 * 60_000) / SHIFTS;

/**
 * The burn-in shift: how far everything on the screen is moved from its place, in CSS pixels, so that no still picture burns
 * into the screen. In an hour the shift follows a figure of eight, which begins at 0, 0: the page is not moved while it loads.
 *
 * @param elapsed milliseconds since the page's start
 */
export function burnInShift(elapsed: number): { readonly x: number; readonly y: number } {
	const angle = (2 * Math.PI * (Math.floor(elapsed / SHIFT_INTERVAL) % SHIFTS)) / SHIFTS;
	return {
		x: Math.round(MAX_SHIFT * Math.sin(angle)),
		y: Math.round(MAX_SHIFT * Math.sin(2 * angle))
	};
}

/** Milliseconds until a refused wake lock is requested again. */
const RETRY_INTERVAL = 60_000;

/**
 * Keeps the screen awake by a wake lock. The browser releases the lock when the page is hidden, and sometimes without a
 * reason; the lock is then requested again at once, or as soon as the page is visible.
 *
 * @param onrefused called after each request with whether the browser has refused it, or has no wake locks
 * @returns a function that releases the lock
 */
export function keepAwake(onrefused: (refused: boolean) => void): () => void {
	const stopped = new AbortController();
	const { signal } = stopped;
	let lock: WakeLockSentinel | null = null;
	let requesting = false;
	let timer: ReturnType<typeof setTimeout> | undefined;

	async function request() {
		clearTimeout(timer);
		if (signal.aborted || requesting || lock || document.visibilityState !== 'visible') return;
		requesting = true;
		try {
			const granted = await navigator.wakeLock.request('screen');
			if (signal.aborted) return void granted.release();
			lock = granted;
			granted.addEventListener('release', onrelease, { once: true, signal });
			onrefused(false);
		} catch {
			// No wake locks in this browser or over http, no permission, or a low battery.
			onrefused(true);
			timer = setTimeout(request, RETRY_INTERVAL);
		} finally {
			requesting = false;
		}
	}

	function onrelease() {
		lock = null;
		void request();
	}

	document.addEventListener('visibilitychange', () => void request(), { signal });
	void request();
	return () => {
		stopped.abort();
		clearTimeout(timer);
		void lock?.release();
	};
}
