import { MAX_HEIGHT } from './embed-code';

/** The height that a frame's own content tells; null for a message of anybody else, or of anything else. @param site its origin */
export function heightTold(
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

/** Gives a frame the height that its content asks for. @returns the undo */
export function followHeight(frame: HTMLIFrameElement): () => void {
	const follow = (message: MessageEvent<unknown>) => {
		const height = heightTold(message, frame, location.origin);
		if (height !== null) frame.height = String(height);
	};
	addEventListener('message', follow);
	return () => removeEventListener('message', follow);
}
