/** Whether an element takes up any room: not where it, or what it is in, is folded away. */
export function isSized({ clientWidth, clientHeight }: Element): boolean {
	return clientWidth > 0 && clientHeight > 0;
}

/**
 * Settles when an element takes up room: no map can be made without.
 *
 * @throws the signal's reason when it is no longer waited for
 */
export function whenSized(element: Element, signal: AbortSignal): Promise<void> {
	return new Promise((resolve, reject) => {
		// It reports once by itself, then whenever the size changes.
		const observer = new ResizeObserver(() => {
			if (isSized(element)) settle(resolve);
		});
		const abort = () => settle(() => reject(signal.reason));
		function settle(how: () => void) {
			observer.disconnect();
			signal.removeEventListener('abort', abort);
			how();
		}
		signal.throwIfAborted();
		signal.addEventListener('abort', abort);
		observer.observe(element);
	});
}
