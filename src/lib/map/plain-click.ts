type Click = Pick<MouseEvent, 'button' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Whether a click asks for nothing but an answer here: any other is for a new tab or window, as only a link can give it. */
export function isPlain({ button, ctrlKey, metaKey, shiftKey, altKey }: Click): boolean {
	return !(button || ctrlKey || metaKey || shiftKey || altKey);
}

/** Answers a plain click on a link at once: left to itself, Kit waits for a frame first. Any other click is the browser's. */
export function plainClick(answer: () => void): (event: MouseEvent) => void {
	return (event) => {
		if (!isPlain(event)) return;
		event.preventDefault();
		answer();
	};
}
