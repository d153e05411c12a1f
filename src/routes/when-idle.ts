/** Seconds after which the callback runs even if the browser is busy. */
const PATIENCE = 2;

/** Calls back once, when the page has loaded and the browser is idle. @returns the undo */
export function whenIdle(then: () => void): () => void {
	const stopped = new AbortController();
	const { signal } = stopped;
	const idle = () => {
		const call = () => {
			if (!signal.aborted) then();
		};
		// Safari has no requestIdleCallback.
		if ('requestIdleCallback' in globalThis)
			requestIdleCallback(call, { timeout: PATIENCE * 1000 });
		else setTimeout(call, 200);
	};
	if (document.readyState === 'complete') idle();
	else addEventListener('load', idle, { once: true, signal });
	return () => stopped.abort();
}
