import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchSite } from './watch-site';

const SECOND = 1000;
let isUp = true;
let versions: string[];
/** What `onoffline` was called with. */
let offline: (number | null)[];
let stored: Map<string, string>;
let stop: () => void;
/** Dispatches the window’s `online` event. */
let goOnline: () => void;

beforeEach(() => {
	vi.useFakeTimers({ now: Date.UTC(2026, 0, 1) });
	stored = new Map();
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => stored.get(key) ?? null,
		setItem: (key: string, value: string) => stored.set(key, value)
	});
	vi.stubGlobal('addEventListener', (_: string, listener: () => void) => (goOnline = listener));
	[isUp, versions, offline] = [true, [], []];
	vi.stubGlobal(
		'fetch',
		vi.fn(() =>
			isUp
				? Promise.resolve(new Response('{"version":"1"}'))
				: Promise.reject(new TypeError('no connection'))
		)
	);
	stop = () => {};
});
afterEach(() => {
	stop();
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

function watch() {
	stop = watchSite('/_app/version.json', {
		onversion: (version) => versions.push(version),
		onoffline: (since) => offline.push(since)
	});
}

const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * SECOND);

describe('a site that is watched', () => {
	it('is asked for its version at once, and every thirty seconds', async () => {
		watch();
		await pass(60);
		expect(versions).toEqual(['1', '1', '1']);
		expect(offline).toEqual([null, null, null]);
	});

	it('is offline since its last answer', async () => {
		watch();
		await pass(30);
		const last = Date.now();
		isUp = false;
		await pass(60);
		expect(new Set(offline.slice(2))).toEqual(new Set([last]));
	});

	it('is offline since its last answer to an earlier page', async () => {
		watch();
		await pass(30);
		stop();
		const last = Date.now();
		isUp = false;
		await pass(3600);
		offline = [];
		watch();
		await pass(0);
		expect(offline).toEqual([last]);
	});

	it('is offline since the first request of any page where it has never answered', async () => {
		isUp = false;
		const first = Date.now();
		watch();
		await pass(600);
		stop();
		watch();
		await pass(0);
		expect(new Set(offline)).toEqual(new Set([first]));
	});

	it('is offline since now where the stored time lies in the future', async () => {
		stored.set('aimaq:heard', String(Date.now() + 1e9));
		isUp = false;
		const now = Date.now();
		watch();
		await pass(0);
		expect(offline).toEqual([now]);
	});

	it('is offline since its last answer where storage is blocked', async () => {
		const blocked = () => {
			throw new DOMException('blocked', 'SecurityError');
		};
		vi.stubGlobal('localStorage', { getItem: blocked, setItem: blocked });
		watch();
		await pass(30);
		const last = Date.now();
		isUp = false;
		await pass(30);
		expect(offline).toEqual([null, null, last]);
	});

	it('is asked with back-off while it is offline, and found again within a minute of its return', async () => {
		isUp = false;
		watch();
		await pass(30);
		vi.mocked(fetch).mockClear();
		await pass(600);
		expect(vi.mocked(fetch).mock.calls.length).toBeLessThan(20);
		isUp = true;
		await pass(60);
		expect(versions).toContain('1');
		expect(offline.at(-1)).toBeNull();
	});

	it('is offline too when it answers with something else', async () => {
		vi.mocked(fetch).mockImplementation(() => Promise.resolve(new Response('<p>Sign in</p>')));
		watch();
		await pass(0);
		expect(offline).toEqual([Date.now()]);
		expect(versions).toEqual([]);
	});

	it('is not taken for offline when an older request fails after a newer one was answered', async () => {
		let fail = () => {};
		vi.mocked(fetch).mockImplementationOnce(
			() => new Promise((_, reject) => (fail = () => reject(new TypeError('no connection'))))
		);
		watch();
		await pass(0);
		goOnline();
		await pass(0);
		fail();
		await pass(0);
		expect(versions).toEqual(['1']);
		expect(offline).toEqual([null]);
	});

	it('is asked no more once watching has stopped', async () => {
		watch();
		stop();
		await pass(600);
		expect(fetch).toHaveBeenCalledTimes(1);
	});
});
