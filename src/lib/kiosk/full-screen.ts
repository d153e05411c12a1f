/** Fills the screen with the page, or gives it back. Does nothing where the browser refuses. */
export async function toggleFullScreen(): Promise<void> {
	try {
		if (document.fullscreenElement) await document.exitFullscreen();
		else await document.documentElement.requestFullscreen();
	} catch {
		// Not every browser has it, and none without a press.
	}
}
