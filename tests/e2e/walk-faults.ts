import { growth } from './measure.ts';
import type { Walk } from './walk-tour.ts';

const MEGABYTE = 1024 * 1024;

/**
 * What speaks against a walk: that it measured nothing, showed too little, or that the page grew past its warm-up.
 *
 * @param warmUp the stops after which everything was loaded, and what runs often is compiled: machine code is on the heap
 */
export function faultsOfWalk({ shown, samples }: Walk, warmUp: number): string[] {
	const [first, ...later] = samples.filter(({ stops }) => stops >= warmUp);
	const last = later.at(-1);
	const faults = [...timesShown(shown)]
		.filter(([, times]) => times < 3)
		.map(([stop, times]) => `${stop}: expected to be shown 3 times, seen ${times}`);
	const { size } = new Set(shown);
	if (size < 2) faults.push(`expected a tour of stops, seen ${size}`);
	if (!first || !last)
		return [...faults, `expected 2 measurements, seen ${samples.length}: walk further`];
	const { heap, nodes, listeners, canvases, workers } = growth(first, last);
	if (heap > MEGABYTE) faults.push(`heap: expected at most ${MEGABYTE} bytes more, seen ${heap}`);
	for (const [what, more] of Object.entries({ nodes, listeners, canvases, workers }))
		if (more > 0) faults.push(`${what}: expected no more, seen ${more}`);
	return faults;
}

/** How often each stop was shown. */
export function timesShown(shown: Walk['shown']): Map<string, number> {
	const times = new Map<string, number>();
	for (const stop of shown) times.set(stop, (times.get(stop) ?? 0) + 1);
	return times;
}
