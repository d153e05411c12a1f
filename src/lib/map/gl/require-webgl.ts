/**
 * Sees to it that a WebGL context can be had now, by making a small one and giving it back.
 *
 * @throws {Error} when there is none: WebGL 2 is missing, or blocked after crashes of the graphics process
 */
export function requireWebgl(): void {
	const gl = document.createElement('canvas').getContext('webgl2');
	if (!gl)
		throw new Error('WebGL map: expected a WebGL 2 context, seen none. Later there may be one.');
	gl.getExtension('WEBGL_lose_context')?.loseContext();
}
