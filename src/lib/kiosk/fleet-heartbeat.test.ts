import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { heartbeatEndpoint, sendHeartbeats } from './fleet-heartbeat.ts';

const SITE = 'https://example.org';

describe('the endpoint for heartbeats', () => {
	it.each([
		['https://watch.example/beat?screen=hall', 'https://watch.example/beat?screen=hall'],
		['/beat?screen=2', 'https://example.org/beat?screen=2'],
		['https://example.org/beat', 'https://example.org/beat']
	])('may be %s', (text, endpoint) => {
		expect(heartbeatEndpoint(text, SITE)).toBe(endpoint);
	});

	it('may be of the site itself where that is http', () => {
		expect(heartbeatEndpoint('/beat', 'http://localhost:4173')).toBe('http://localhost:4173/beat');
	});

	it.each([
		null,
		undefined,
		'',
		'http://watch.example/beat',
		'javascript:alert(1)',
		'data:,',
		'https://'
	])('is none for %s', (text) => {
		expect(heartbeatEndpoint(text, SITE)).toBeNull();
	});
});

describe('heartbeats', () => {
	const fetched = vi.fn<typeof fetch>();
	beforeEach(() => {
		vi.useFakeTimers();
		vi.stubGlobal('fetch', fetched.mockReset().mockResolvedValue(new Response('any answer')));
	});
	afterEach(() => {
		vi.useRealTimers();
		vi.unstubAllGlobals();
	});

	it('are posted at once and every minute, with the state of then, until they are stopped', async () => {
		let stop = 0;
		const end = sendHeartbeats(`${SITE}/beat`, () => ({ stop: ++stop }));
		await vi.advanceTimersByTimeAsync(120_000);
		end();
		await vi.advanceTimersByTimeAsync(600_000);
		expect(fetched.mock.calls.map(([url, init]) => [url, init?.method, init?.body])).toEqual([
			[`${SITE}/beat`, 'POST', '{"stop":1}'],
			[`${SITE}/beat`, 'POST', '{"stop":2}'],
			[`${SITE}/beat`, 'POST', '{"stop":3}']
		]);
	});

	it('carry neither cookies nor a referrer', () => {
		sendHeartbeats(`${SITE}/beat`, () => ({}))();
		expect(fetched.mock.calls[0]?.[1]).toMatchObject({
			credentials: 'omit',
			referrerPolicy: 'no-referrer'
		});
	});

	it('go on after an endpoint that fails, or a state that cannot be read', async () => {
		fetched.mockRejectedValue(new TypeError('Failed to fetch'));
		const read = vi
			.fn(() => ({}))
			.mockImplementationOnce(() => {
				throw new Error('no map');
			});
		const end = sendHeartbeats(`${SITE}/beat`, read);
		await vi.advanceTimersByTimeAsync(180_000);
		expect(fetched).toHaveBeenCalledTimes(3);
		end();
	});
});
