import { describe, expect, it } from 'vitest';
import { faultsOfWalk } from '../e2e/walk-faults';
import type { Sample } from '../e2e/walk-tour';

const WARM_UP = 100;

const sample = (changed: Partial<Sample> = {}): Sample => ({
	stops: 100,
	heap: 10_000_000,
	nodes: 900,
	listeners: 90,
	canvases: 1,
	workers: 1,
	memory: null,
	...changed
});

const ROUND = ['overview', 'almaty-shelves'];
const shown = [...ROUND, ...ROUND, ...ROUND];

describe('a walk through the tour', () => {
	it('is without fault where the page holds no more at its end than when it was warm', () => {
		const samples = [sample(), sample({ nodes: 2000 }), sample({ heap: 11_000_000, nodes: 899 })];
		expect(faultsOfWalk({ shown, samples }, WARM_UP)).toEqual([]);
	});

	it('is not judged by what it held before it was warm', () => {
		const samples = [sample({ stops: 50, heap: 1 }), sample(), sample({ stops: 200 })];
		expect(faultsOfWalk({ shown, samples }, WARM_UP)).toEqual([]);
	});

	it('is at fault where it measured nothing, or once', () => {
		for (const samples of [[], [sample()]])
			expect(faultsOfWalk({ shown, samples }, WARM_UP)).toEqual([
				`expected 2 measurements, seen ${samples.length}: walk further`
			]);
	});

	it('is at fault where it stood still', () => {
		const still = Array.from({ length: 200 }, () => 'overview');
		expect(faultsOfWalk({ shown: still, samples: [sample(), sample()] }, WARM_UP)).toEqual([
			'expected a tour of stops, seen 1'
		]);
	});

	it('is at fault where a stop was hardly shown', () => {
		const hardly = [...shown, 'source', 'source'];
		expect(faultsOfWalk({ shown: hardly, samples: [sample(), sample()] }, WARM_UP)).toEqual([
			'source: expected to be shown 3 times, seen 2'
		]);
	});

	it.each([
		[{ heap: 12_000_000 }, 'heap: expected at most 1048576 bytes more, seen 2000000'],
		[{ nodes: 901 }, 'nodes: expected no more, seen 1'],
		[{ listeners: 92 }, 'listeners: expected no more, seen 2'],
		[{ canvases: 2 }, 'canvases: expected no more, seen 1'],
		[{ workers: 2 }, 'workers: expected no more, seen 1']
	])('is at fault where the page grew by %j', (changed, fault) => {
		expect(faultsOfWalk({ shown, samples: [sample(), sample(changed)] }, WARM_UP)).toEqual([fault]);
	});
});
