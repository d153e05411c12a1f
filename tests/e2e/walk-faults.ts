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
	const faults = [...shown]
		.filter(([, times]) => times < 3)
		.map(([stop, times]) => `${stop}: expected to be shown 3 times, seen ${times}`);
	if (shown.size < 2) faults.push(`expected a tour of stops, seen ${shown.size}`);
	if (!first || !last)
		return [...faults, `expected 2 measurements, seen ${samples.length}: walk further`];
	const { heap, nodes, listeners, canvases, workers } = growth(first, last);
	if (heap > MEGABYTE) faults.push(`heap: expected at most ${MEGABYTE} bytes more, seen ${heap}`);
	for (const [what, more] of Object.entries({ nodes, listeners, canvases, workers }))
		if (more > 0) faults.push(`${what}: expected no more, seen ${more}`);
	return faults;
}
