/** Milliseconds without input after which MapLibre's files are downloaded. */
const IDLE = 2000;

/** Milliseconds from a sign of intent, or from the last press after it, to the start: the page answers the press first. */
const AFTER_PRESS = 300;

/** Events on the map that show that the visitor is about to use it. */
const INTENT = ['pointerenter', 'touchstart', 'focusin'];

/** Events that restart the wait in any case. */
const PRESS = ['pointerdown', 'pointerup', 'keydown', 'visibilitychange'];

/** Events that restart the wait unless the map is wanted: a pointer that moves over the map does not put off the start. */
const OTHER_INPUT = ['pointermove', 'wheel', 'scroll', 'touchstart'];

interface Actions {
	/** Called at most once, when the visible page has had no input for two seconds. */
	readonly prefetch: () => void;
	/** Called at most once: soon after the first sign of intent on the map. */
	readonly start: () => void;
}

/**
 * Starts the WebGL map when the visitor is about to use the map, and never by itself: a slow phone is busy with the start for
 * a second, in which a reader who only scrolls would wait. The twin zooms too. Nothing happens while the map is not displayed,
 * as on a narrow screen beside a long text.
 *
 * @param stage the element that shows the map
 * @returns the undo
 */
export function startGlWhenWanted(
	stage: EventTarget & Pick<Element, 'getClientRects'>,
	{ prefetch, start }: Actions
): () => void {
	const stopped = new AbortController();
	const options = { signal: stopped.signal, passive: true, capture: true };
	let timer: ReturnType<typeof setTimeout> | undefined;
	let wanted = false;
	let prefetched = false;

	const isSeen = () => document.visibilityState === 'visible' && stage.getClientRects().length > 0;
	const startIfSeen = () => {
		if (!isSeen()) return;
		stop();
		start();
	};
	const prefetchIfSeen = () => {
		if (prefetched || !isSeen()) return;
		prefetched = true;
		prefetch();
	};
	function wait() {
		clearTimeout(timer);
		timer = wanted ? setTimeout(startIfSeen, AFTER_PRESS) : setTimeout(prefetchIfSeen, IDLE);
	}
	function stop() {
		clearTimeout(timer);
		stopped.abort();
	}

	const want = () => {
		if (wanted) return;
		wanted = true;
		wait();
	};

	wait();
	for (const type of INTENT) stage.addEventListener(type, want, options);
	for (const type of PRESS) addEventListener(type, wait, options);
	for (const type of OTHER_INPUT) addEventListener(type, () => !wanted && wait(), options);
	return stop;
}
