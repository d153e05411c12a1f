/** Milliseconds between two looks. */
const PAUSE = 16;

/**
 * Settles when the graphics processor has done all it was told, without keeping the page waiting: to ask for a compiled
 * program before that is to wait for the frames ahead of it. Settles too when the context is lost.
 */
export function gpuDone(gl: WebGL2RenderingContext): Promise<void> {
	const sync = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
	gl.flush();
	return new Promise((resolve) => {
		function look() {
			if (
				!sync ||
				gl.isContextLost() ||
				gl.getSyncParameter(sync, gl.SYNC_STATUS) === gl.SIGNALED
			) {
				gl.deleteSync(sync);
				resolve();
			} else setTimeout(look, PAUSE);
		}
		look();
	});
}
