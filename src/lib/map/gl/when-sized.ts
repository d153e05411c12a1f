/** Whether an element takes up space: false while it, or an element around it, is not displayed. */
export function isSized({ clientWidth, clientHeight }: Element): boolean {
	return clientWidth > 0 && clientHeight > 0;
}

/**
 * Resolves when an element takes up space: a map cannot be made in an element without.
 *
 * @throws the signal's reason when aborted
 */
export function whenSized(element: Element, signal: AbortSignal): Promise<void> {
	return new Promise((resolve, reject) => {
		signal.throwIfAborted();
		// Reports the size once when it starts to observe, then each change.
		const observer = new ResizeObserver(() => {
			if (isSized(element)) settle(resolve);
		});
		const abort = () => settle(() => reject(signal.reason));
		function settle(how: () => void) {
			observer.disconnect();
			signal.removeEventListener('abort', abort);
			how();
		}
		signal.addEventListener('abort', abort);
		observer.observe(element);
	});
}
