import type { Map as MapLibreMap } from 'maplibre-gl';

/** The making of a map, as those see it who take part. */
export interface Attempt {
	/**
	 * Aborted when it has failed. From then on the map must not be touched: it is about to be removed, and a removed map
	 * makes itself a style for whatever it is given, which holds on to MapLibre's worker, dead or alive, for good.
	 */
	readonly signal: AbortSignal;
	/** To be called whenever something new is drawn. */
	readonly step: () => void;
}

interface Watched extends Attempt {
	/** Rejects with what went wrong first; never resolves. */
	readonly failed: Promise<never>;
	/** Stops watching. */
	readonly forget: () => void;
}

/** Milliseconds after which a map that draws nothing new has failed. */
const DEADLINE = 15_000;

/** Watches over a map in the making: an error, a lost context, or nothing new for 15 seconds, and it has failed. */
export function attempt(map: Pick<MapLibreMap, 'on'>): Watched {
	const failure = new AbortController();
	const { signal } = failure;
	const failed = new Promise<never>((_, reject) =>
		signal.addEventListener('abort', () => reject(signal.reason))
	);
	const fail = (message: string, cause?: unknown) => failure.abort(new Error(message, { cause }));
	const subscriptions = [
		map.on('error', ({ error }) => fail(error.message, error)),
		map.on('webglcontextlost', () =>
			fail('WebGL map: expected every region drawn, lost its context')
		)
	];
	let timer: ReturnType<typeof setTimeout> | undefined;
	const step = () => {
		clearTimeout(timer);
		timer = setTimeout(
			() => fail('WebGL map: expected every region drawn, seen nothing new for 15 s'),
			DEADLINE
		);
	};
	step();
	return {
		signal,
		step,
		failed,
		forget: () => {
			clearTimeout(timer);
			for (const subscription of subscriptions) subscription.unsubscribe();
		}
	};
}
