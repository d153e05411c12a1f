import { describe, expect, it } from 'vitest';
import { ORIGIN, SITE } from '../../tests/fixtures/built-site';
import { strategyOf } from './strategy-of';

const strategy = (address: string, options?: RequestInit) =>
	strategyOf(new Request(new URL(address, ORIGIN), options), SITE);

describe('a request', () => {
	it.each(['/map/', '/map/kk', '/map/region/KZ-MAN?dwell=5#x', '/map/data/regions.json'])(
		'for %s, which a deployment may change, asks the network first',
		(path) => {
			expect(strategy(path)).toBe('network-first');
		}
	);

	it.each(['/map/_app/immutable/start.B.js', '/map/_app/immutable/of-another-version.A.js'])(
		'for %s, which never changes, asks the network last',
		(path) => {
			expect(strategy(path)).toBe('cache-first');
		}
	);

	it.each([
		['for the version, which tells whether one is online', '/map/_app/version.json', {}],
		['for another site’s file', 'https://example.net/map/', {}],
		['for what stands beside the site', '/_app/immutable/start.B.js', {}],
		['for an unknown page', '/map/region/KZ-XXX', {}],
		['that changes something', '/map/', { method: 'POST' }],
		['that asks for the head alone', '/map/', { method: 'HEAD' }],
		['for a part of a file', '/map/data/regions.json', { headers: { range: 'bytes=0-9' } }]
	])('%s is left to the browser', (_, address, options) => {
		expect(strategy(address, options)).toBeNull();
	});
});
