import { describe, expect, it } from 'vitest';
import { isForOthers } from './is-for-others';

describe('a picture for other sites', () => {
	it.each(['/social/overview.png', '/map/kk/social/KZ-MAN.png'])('is %s', (path) => {
		expect(isForOthers(path)).toBe(true);
	});

	it.each(['/', '/kk/region/KZ-MAN', '/icon-192.png', '/data/regions.json'])(
		'is not %s',
		(path) => {
			expect(isForOthers(path)).toBe(false);
		}
	);
});
