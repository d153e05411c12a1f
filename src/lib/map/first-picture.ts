/**
 * Settles when the browser has painted the page as it came: a frame's callbacks run before that frame is painted, so those
 * of the second frame run after the first picture. A page in a hidden tab paints nothing: there it settles at once, or when
 * the tab is hidden before it has painted.
 *
 * Not by first contentful paint: where no graphics card draws, its report comes seconds after the picture, and the buttons
 * would come as late.
 *
 * @see https://developer.mozilla.org/docs/Web/API/Window/requestAnimationFrame
 */
export function firstPicture(): Promise<void> {
	return new Promise((resolve) => {
		const settle = () => {
			document.removeEventListener('visibilitychange', settleIfHidden);
			resolve();
		};
		const settleIfHidden = () => {
			if (document.visibilityState === 'hidden') settle();
		};
		document.addEventListener('visibilitychange', settleIfHidden);
		requestAnimationFrame(() => requestAnimationFrame(settle));
		settleIfHidden();
	});
}
