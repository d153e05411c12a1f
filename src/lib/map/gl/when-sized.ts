/** Whether an element takes up space: false while it, or an element around it, is not displayed. */
export function isSized({ clientWidth, clientHeight }: Element): boolean {
	return clientWidth > 0 && clientHeight > 0;
}

/**
 * Resolves when an element takes up space: a map cannot be made in an element without. Whoever waits goes on in a task of its
 * own: MapLibre observes the same element, and sizes observed first during a report make the browser announce a
 * “ResizeObserver loop” to `window.onerror`.
 *
 * @throws the signal's reason when aborted
 */
export function whenSized(element: Element, signal: AbortSignal): Promise<void> {
	return new Promise((resolve, reject) => {
		signal.throwIfAborted();
		// Reports the size once when it starts to observe, then each change.
		const observer = new ResizeObserver(() => {
			if (!isSized(element)) return;
			observer.disconnect();
			timer = setTimeout(() => settle(resolve));
		});
		let timer: ReturnType<typeof setTimeout> | undefined;
		const abort = () => settle(() => reject(signal.reason));
		function settle(how: () => void) {
			clearTimeout(timer);
			observer.disconnect();
			signal.removeEventListener('abort', abort);
			how();
		}
		signal.addEventListener('abort', abort);
		observer.observe(element);
	});
}
