/** Milliseconds until a refused lock is asked for again. */
const AGAIN = 60_000;

/**
 * Keeps the screen awake. The browser drops the lock when the page is hidden, and sometimes on its own: it is taken again at
 * once.
 *
 * @param onrefused told whether the browser refuses; it may, and it may not know the lock at all
 * @returns the undo
 */
export function keepAwake(onrefused: (refused: boolean) => void): () => void {
	const stopped = new AbortController();
	const { signal } = stopped;
	let lock: WakeLockSentinel | null = null;
	let asking = false;
	let timer: ReturnType<typeof setTimeout> | undefined;

	async function take() {
		clearTimeout(timer);
		if (signal.aborted || asking || lock || document.visibilityState !== 'visible') return;
		asking = true;
		try {
			const taken = await navigator.wakeLock.request('screen');
			if (signal.aborted) return void taken.release();
			lock = taken;
			taken.addEventListener('release', dropped, { once: true, signal });
			onrefused(false);
		} catch {
			// No such lock, no right to it, an empty battery.
			onrefused(true);
			timer = setTimeout(take, AGAIN);
		} finally {
			asking = false;
		}
	}

	function dropped() {
		lock = null;
		void take();
	}

	document.addEventListener('visibilitychange', () => void take(), { signal });
	void take();
	return () => {
		stopped.abort();
		clearTimeout(timer);
		void lock?.release();
	};
}
