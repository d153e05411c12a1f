/** Milliseconds without any input after which a page is quiet. */
const QUIET = 3000;

const INTENT = ['pointerenter', 'touchstart', 'focusin'] as const;
const INPUT = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'scroll', 'touchstart'] as const;

/**
 * Calls once, at the first sign of intent on the map or when the page has been quiet for three seconds in view.
 *
 * @returns the undo
 */
export function whenWanted(stage: EventTarget, start: () => void): () => void {
	const done = new AbortController();
	const { signal } = done;
	const options = { signal, passive: true, capture: true };
	const wanted = () => {
		if (signal.aborted) return;
		stop();
		start();
	};
	let timer = setTimeout(wanted, QUIET);
	const disturb = () => {
		clearTimeout(timer);
		if (document.visibilityState === 'visible') timer = setTimeout(wanted, QUIET);
	};
	function stop() {
		clearTimeout(timer);
		done.abort();
	}

	for (const type of INTENT) stage.addEventListener(type, wanted, options);
	for (const type of INPUT) addEventListener(type, disturb, options);
	document.addEventListener('visibilitychange', disturb, { signal });
	disturb();
	return stop;
}
