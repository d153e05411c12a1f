import { describe, expect, it } from 'vitest';
import { leader, leaderPath } from './leader';

const FRAME = { x: 100, y: 300, width: 100, height: 80 };

describe('a leader line', () => {
	it('goes the shortest way from its place to the frame, and stops before the marker', () => {
		expect(leader([150, 100], FRAME, 10, [])).toEqual({ from: [150, 110], to: [150, 300] });
	});

	it('goes around a label where it can', () => {
		const label = { x: 130, y: 200, width: 50, height: 20 };
		const { to } = leader([150, 100], FRAME, 10, [label]);
		expect(to).not.toEqual([150, 300]);
		expect(leaderPath(leader([150, 100], FRAME, 10, [label]), [label])).toMatch(/^M[^M]+$/);
	});

	it('is broken where it must cross a label', () => {
		const label = { x: 0, y: 200, width: 400, height: 20 };
		expect(leaderPath(leader([150, 100], FRAME, 10, [label]), [label])).toBe(
			'M150 110L150 200M150 220L150 300'
		);
	});

	it('is not drawn where labels lie on all of it', () => {
		const label = { x: 0, y: 0, width: 400, height: 400 };
		expect(leaderPath({ from: [150, 110], to: [150, 300] }, [label])).toBe('');
	});
});
