import type { ClientInit } from '@sveltejs/kit';
import { afterFrames } from '$lib/map/after-frames';

/** The page is seen before it is brought to life: its three frames (routes/app.css) go ahead of hydration. */
export const init: ClientInit = () => afterFrames(3);
