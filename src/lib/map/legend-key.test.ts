import { describe, expect, it } from 'vitest';
import { NOT_STATED, type LegendKey } from '../domain/selection';
import { PLACES, ranked } from '../domain/status';
import { sameLegendKey } from './legend-key';

const STATUSES = ranked(['open', 'restricted', 'closed']);

describe('two legend entries', () => {
	it('are the same where status and place are', () => {
		const legendKeys: LegendKey[] = [
			NOT_STATED,
			...STATUSES.flatMap((status) => [null, ...PLACES].map((place) => ({ ...status, place })))
		];
		legendKeys.forEach((a, i) =>
			legendKeys.forEach((b, j) => expect(sameLegendKey(a, { ...b })).toBe(i === j))
		);
	});
});
