/** Answers a plain click on a link at once: left to itself, Kit waits for a frame first. Any other click is the browser's. */
export function plainClick(answer: () => void): (event: MouseEvent) => void {
	return (event) => {
		if (event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		answer();
	};
}
