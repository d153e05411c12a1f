/** Milliseconds without any input after which a page is quiet. */
const QUIET = 3000;

/** Milliseconds without a press after which intent is followed: what was pressed is answered first. */
const PRESSED = 300;

const INTENT = ['pointerenter', 'touchstart', 'focusin'] as const;
const PRESS = ['pointerdown', 'pointerup', 'keydown'] as const;
const INPUT = [...PRESS, 'pointermove', 'wheel', 'scroll', 'touchstart'] as const;

/**
 * Calls once: soon after the first sign of intent on the map, or when the page has been quiet for three seconds in view.
 *
 * @returns the undo
 */
export function whenWanted(stage: EventTarget, start: () => void): () => void {
	const done = new AbortController();
	const { signal } = done;
	const options = { signal, passive: true, capture: true };
	let timer: ReturnType<typeof setTimeout> | undefined;
	const wait = (milliseconds: number) => {
		clearTimeout(timer);
		if (document.visibilityState !== 'visible') return;
		timer = setTimeout(() => {
			stop();
			start();
		}, milliseconds);
	};
	let intent = false;
	const patience = () => wait(intent ? PRESSED : QUIET);
	function stop() {
		clearTimeout(timer);
		done.abort();
	}

	for (const type of INTENT)
		stage.addEventListener(
			type,
			() => {
				if (intent) return;
				intent = true;
				patience();
			},
			options
		);
	for (const type of INPUT)
		addEventListener(
			type,
			() => {
				// A moving pointer is no reason to put off what it asks for.
				if (!intent || PRESS.some((press) => press === type)) patience();
			},
			options
		);
	document.addEventListener('visibilitychange', patience, { signal });
	patience();
	return stop;
}
