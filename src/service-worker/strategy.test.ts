import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ORIGIN, SITE } from '../../tests/fixtures/built-site';
import { NETWORK_TIMEOUT, networkFirst, strategyOf } from './strategy';

const strategy = (address: string, options?: RequestInit) =>
	strategyOf(new Request(new URL(address, ORIGIN), options), SITE);

describe('a request', () => {
	it.each(['/map/', '/map/kk', '/map/region/KZ-MAN?dwell=5#x', '/map/data/outlines.topo.json'])(
		'for %s, which a deployment may change, is answered network-first',
		(path) => {
			expect(strategy(path)).toBe('network-first');
		}
	);

	it.each(['/map/_app/immutable/start.B.js', '/map/_app/immutable/of-another-version.A.js'])(
		'for %s, which never changes, is answered cache-first',
		(path) => {
			expect(strategy(path)).toBe('cache-first');
		}
	);

	it.each([
		['for the version, which tells whether the network works', '/map/_app/version.json', {}],
		['for another site’s file', 'https://example.net/map/', {}],
		['for a path outside the site’s base', '/_app/immutable/start.B.js', {}],
		['for an unknown page', '/map/region/KZ-XXX', {}],
		['that changes something', '/map/', { method: 'POST' }],
		['that asks for the head alone', '/map/', { method: 'HEAD' }],
		['for a part of a file', '/map/data/outlines.topo.json', { headers: { range: 'bytes=0-9' } }]
	])('%s is left to the browser', (_, address, options) => {
		expect(strategy(address, options)).toBeNull();
	});
});

const FRESH = new Response('fresh');
const CACHED = new Response('cached');
const NEVER = new Promise<never>(() => {});

const answered = (
	network: Promise<Response>,
	cached: Response | undefined = CACHED,
	usable = true
) =>
	networkFirst({
		network,
		cached: Promise.resolve(cached),
		isUsable: () => Promise.resolve(usable)
	});

describe('network-first', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	it('answers with the response of the network', async () => {
		expect(await answered(Promise.resolve(FRESH))).toBe(FRESH);
	});

	it('answers with the cached response when the network fails', async () => {
		expect(await answered(Promise.reject(new TypeError('no network')))).toBe(CACHED);
	});

	it('answers with the cached response when the response of the network is unusable', async () => {
		expect(await answered(Promise.resolve(FRESH), CACHED, false)).toBe(CACHED);
	});

	it('answers with the cached response when the connection breaks while the body is checked', async () => {
		const response = await networkFirst({
			network: Promise.resolve(FRESH),
			cached: Promise.resolve(CACHED),
			isUsable: () => Promise.reject(new TypeError('network error'))
		});
		expect(response).toBe(CACHED);
	});

	it('gives a silent network one and a half seconds, and no more', async () => {
		const seen = vi.fn();
		void answered(NEVER).then(seen);
		await vi.advanceTimersByTimeAsync(NETWORK_TIMEOUT - 1);
		expect(seen).not.toHaveBeenCalled();
		await vi.advanceTimersByTimeAsync(1);
		expect(seen).toHaveBeenCalledWith(CACHED);
		expect(NETWORK_TIMEOUT).toBe(1500);
	});

	it('waits for as long as it takes where nothing is cached', async () => {
		const seen = vi.fn();
		const late = new Promise<Response>((resolve) => setTimeout(() => resolve(FRESH), 60_000));
		void networkFirst({
			network: late,
			cached: Promise.resolve(undefined),
			isUsable: () => Promise.resolve(true)
		}).then(seen);
		await vi.advanceTimersByTimeAsync(59_999);
		expect(seen).not.toHaveBeenCalled();
		await vi.advanceTimersByTimeAsync(1);
		expect(seen).toHaveBeenCalledWith(FRESH);
	});

	it('fails as the network fails where nothing is cached', async () => {
		const failed = networkFirst({
			network: Promise.reject(new TypeError('no network')),
			cached: Promise.resolve(undefined),
			isUsable: () => Promise.resolve(true)
		});
		await expect(failed).rejects.toThrow('no network');
	});

	it('passes an unusable response of the network on where nothing is cached', async () => {
		const response = await networkFirst({
			network: Promise.resolve(FRESH),
			cached: Promise.resolve(undefined),
			isUsable: () => Promise.resolve(false)
		});
		expect(response).toBe(FRESH);
	});
});
