import { describe, expect, it } from 'vitest';
import { NOT_STATED, type Stratum } from '../domain/selection';
import { PLACES, STATUSES } from '../domain/status';
import { sameStratum } from './stratum';

describe('two legend entries', () => {
	it('are the same where status and place are', () => {
		const strata: Stratum[] = [
			NOT_STATED,
			...STATUSES.flatMap((status) => [null, ...PLACES].map((place) => ({ status, place })))
		];
		strata.forEach((a, i) =>
			strata.forEach((b, j) => expect(sameStratum(a, { ...b })).toBe(i === j))
		);
	});
});
