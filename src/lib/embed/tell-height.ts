/** What a frame tells the page around it, and all it tells: how high its content is, in CSS pixels. */
export interface HeightMessage {
	readonly type: 'aimaq:height';
	readonly height: number;
}

/**
 * Tells the page around this one how high an element is, now and whenever that changes; nothing where there is no page
 * around. It goes to whoever has framed this one, since it says nothing of the reader.
 *
 * @returns the undo
 */
export function tellHeight(element: Element): () => void {
	if (parent === window) return () => {};
	let told = 0;
	const observer = new ResizeObserver(() => {
		const height = Math.ceil(element.getBoundingClientRect().height);
		if (height === told) return;
		told = height;
		const message: HeightMessage = { type: 'aimaq:height', height };
		parent.postMessage(message, '*');
	});
	observer.observe(element);
	return () => observer.disconnect();
}
