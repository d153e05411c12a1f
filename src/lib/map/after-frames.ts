/**
 * Settles when the browser has drawn a number of frames, in a task of its own. A page out of view draws none: there it
 * settles at once, or as soon as the page is left.
 */
export function afterFrames(count: number): Promise<void> {
	const settled = new AbortController();
	const { signal } = settled;
	return new Promise((resolve) => {
		const settle = () => {
			settled.abort();
			setTimeout(resolve);
		};
		const wait = (left: number) => {
			if (signal.aborted) return;
			if (left === 0 || document.visibilityState !== 'visible') settle();
			else requestAnimationFrame(() => wait(left - 1));
		};
		document.addEventListener('visibilitychange', () => wait(0), { signal });
		wait(count);
	});
}
