import type { Component, ComponentProps } from 'svelte';
import { backOff } from './back-off';
import type GlCanvas from './gl/GlCanvas.svelte';

type Gl = Component<ComponentProps<typeof GlCanvas>>;

/** Loads the component of the WebGL map, once. A file that does not arrive is asked for again, after a growing wait. */
export class GlLoader {
	component = $state.raw<Gl | null>(null);
	#loading = false;
	#failures = 0;
	#retry: ReturnType<typeof setTimeout> | undefined;

	/**
	 * Whether there is any use in loading the WebGL map. Without WebGL 2 there is none. Neither is there in a sandboxed frame
	 * without an origin of its own, which may not start MapLibre's worker.
	 */
	static get capable(): boolean {
		return 'WebGL2RenderingContext' in globalThis && origin !== 'null';
	}

	start = async () => {
		if (this.component || this.#loading || !GlLoader.capable) return;
		clearTimeout(this.#retry);
		this.#loading = true;
		try {
			this.component = (await import('./gl/GlCanvas.svelte')).default;
		} catch {
			this.#retry = setTimeout(this.start, backOff(++this.#failures) * 1000);
		} finally {
			this.#loading = false;
		}
	};

	/** Takes the WebGL map away, or gives up loading it. */
	stop() {
		clearTimeout(this.#retry);
		this.component = null;
	}
}
