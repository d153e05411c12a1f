/**
 * Settles when the browser has painted text or an image of the page for the first time (first contentful paint). A page
 * in a hidden tab paints nothing: there it settles at once, or when the tab is hidden before it has painted.
 *
 * @see https://developer.mozilla.org/docs/Web/API/PerformancePaintTiming
 */
export function firstPicture(): Promise<void> {
	return new Promise((resolve) => {
		const observer = new PerformanceObserver((list) => {
			if (list.getEntriesByName('first-contentful-paint').length > 0) settle();
		});
		const settle = () => {
			observer.disconnect();
			document.removeEventListener('visibilitychange', settleIfHidden);
			resolve();
		};
		const settleIfHidden = () => {
			if (document.visibilityState === 'hidden') settle();
		};
		document.addEventListener('visibilitychange', settleIfHidden);
		// `buffered` also reports a paint that happened before this script ran.
		observer.observe({ type: 'paint', buffered: true });
		settleIfHidden();
	});
}
