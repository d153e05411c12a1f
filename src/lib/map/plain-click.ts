type Click = Pick<MouseEvent, 'button' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Whether a click has no modifier key and is of the main button: others ask the browser for a new tab or window. */
export function isPlain({ button, ctrlKey, metaKey, shiftKey, altKey }: Click): boolean {
	return !(button || ctrlKey || metaKey || shiftKey || altKey);
}

/** A click handler for a link: answers a plain click in place of the navigation, and leaves other clicks to the browser. */
export function plainClick(answer: () => void): (event: MouseEvent) => void {
	return (event) => {
		if (!isPlain(event)) return;
		event.preventDefault();
		answer();
	};
}
