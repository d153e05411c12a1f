/** Milliseconds without any input after which a page is idle. */
const IDLE = 2000;

/** Milliseconds without any input after which a page is quiet. */
const QUIET = 3000;

/** Milliseconds without a press after which intent is followed: what was pressed is answered first. */
const PRESSED = 300;

const INTENT = ['pointerenter', 'touchstart', 'focusin'] as const;
const PRESS = ['pointerdown', 'pointerup', 'keydown'] as const;
const INPUT = [...PRESS, 'pointermove', 'wheel', 'scroll', 'touchstart'] as const;

/** What a map has done that may be wanted. Nothing of it while the map is not laid out, as where reading folds it away. */
interface Waiting {
	/** When the page has been idle for two seconds in view, at most once. */
	readonly prepare: () => void;
	/** Once: soon after the first sign of intent on the map, or when the page has been quiet for three seconds in view. */
	readonly start: () => void;
}

type Stage = EventTarget & Pick<Element, 'getClientRects'>;

/** Waits until the map is wanted. @returns the undo */
export function whenWanted(stage: Stage, { prepare, start }: Waiting): () => void {
	const done = new AbortController();
	const { signal } = done;
	const options = { signal, passive: true, capture: true };
	let timer: ReturnType<typeof setTimeout> | undefined;
	// Asked when the time has come: the input that is waited for may be what unfolds it.
	const isLaidOut = () => stage.getClientRects().length > 0;
	const begin = () => {
		if (!isLaidOut()) return;
		stop();
		start();
	};
	let prepared = false;
	const idle = () => {
		if (!isLaidOut()) return;
		timer = setTimeout(begin, QUIET - IDLE);
		if (!prepared) prepare();
		prepared = true;
	};
	let intent = false;
	const patience = () => {
		clearTimeout(timer);
		if (document.visibilityState !== 'visible') return;
		timer = intent ? setTimeout(begin, PRESSED) : setTimeout(idle, IDLE);
	};
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
