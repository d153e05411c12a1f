import type { Component, ComponentProps } from 'svelte';
import { backOff } from './gl/back-off';
import type GlCanvas from './gl/GlCanvas.svelte';

type Gl = Component<ComponentProps<typeof GlCanvas>>;

/** Fetches the WebGL map once, and again with back-off where its file does not come. */
export class GlLoader {
	component = $state.raw<Gl | null>(null);
	#loading = false;
	#failures = 0;
	#retry: ReturnType<typeof setTimeout> | undefined;

	/**
	 * Whether the WebGL map may ever be: without WebGL 2 there is nothing to fetch or to start; the twin serves. A frame
	 * that is allowed no origin of its own may start no worker.
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

	stop() {
		clearTimeout(this.#retry);
	}
}
