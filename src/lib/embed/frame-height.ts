import { MAX_HEIGHT } from './embed-code';

/** The one message that an embedded map sends to the page around it. */
export interface HeightMessage {
	readonly type: 'aimaq:height';
	/** Height of the embedded page's content in CSS pixels. */
	readonly height: number;
}

/**
 * Sends an element's height to the page around this one, at once and whenever the height changes. Sends nothing when this
 * page is not in a frame. The message goes to any origin, because it says nothing about the reader.
 *
 * @returns a function that stops it
 */
export function sendHeight(element: Element): () => void {
	if (parent === window) return () => {};
	let sent = 0;
	const observer = new ResizeObserver(() => {
		const height = Math.ceil(element.getBoundingClientRect().height);
		if (height === sent) return;
		sent = height;
		const message: HeightMessage = { type: 'aimaq:height', height };
		parent.postMessage(message, '*');
	});
	observer.observe(element);
	return () => observer.disconnect();
}

/**
 * Sets a frame's height to the height that the embedded page sends.
 *
 * @returns a function that stops it
 */
export function followHeight(frame: HTMLIFrameElement): () => void {
	const onmessage = (message: MessageEvent<unknown>) => {
		const height = heightIn(message, frame, location.origin);
		if (height !== null) frame.height = String(height);
	};
	addEventListener('message', onmessage);
	return () => removeEventListener('message', onmessage);
}

/**
 * The height in a message, in CSS pixels; null when the message is of another kind, comes from another window than the
 * frame's or from another origin than the site's, or asks for more than `MAX_HEIGHT`.
 *
 * @param site the site's origin
 */
export function heightIn(
	{ source, origin, data }: Pick<MessageEvent<unknown>, 'source' | 'origin' | 'data'>,
	frame: Pick<HTMLIFrameElement, 'contentWindow'>,
	site: string
): number | null {
	if (origin !== site || source === null || source !== frame.contentWindow) return null;
	if (typeof data !== 'object' || data === null) return null;
	const { type, height } = data as { type?: unknown; height?: unknown };
	if (type !== 'aimaq:height' || typeof height !== 'number') return null;
	return height > 0 && height <= MAX_HEIGHT ? height : null;
}
