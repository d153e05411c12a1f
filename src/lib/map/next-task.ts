/** Lets the browser answer what waits, before more work is done. */
export function nextTask(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}
