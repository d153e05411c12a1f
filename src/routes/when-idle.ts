/** Seconds to wait for the rest of the page before giving in. */
const PATIENCE = 2;

/** Calls once, when the page has loaded and the browser has nothing else to do. @returns the undo */
export function whenIdle(then: () => void): () => void {
	const stopped = new AbortController();
	const { signal } = stopped;
	const idle = () => {
		const call = () => {
			if (!signal.aborted) then();
		};
		// Safari has no idle callback.
		if ('requestIdleCallback' in globalThis)
			requestIdleCallback(call, { timeout: PATIENCE * 1000 });
		else setTimeout(call, 200);
	};
	if (document.readyState === 'complete') idle();
	else addEventListener('load', idle, { once: true, signal });
	return () => stopped.abort();
}
