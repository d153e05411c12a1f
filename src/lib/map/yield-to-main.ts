/** Resolves in a task of its own, so that the browser handles waiting input before more work is done. */
export function yieldToMain(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}
