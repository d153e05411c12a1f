import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchSite } from './watch-site';

const SECOND = 1000;
let isUp = true;
let heard: string[];
let silent: (number | null)[];
let kept: Map<string, string>;
let stop: () => void;
let online: () => void;

beforeEach(() => {
	vi.useFakeTimers({ now: Date.UTC(2026, 0, 1) });
	kept = new Map();
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => kept.set(key, value)
	});
	vi.stubGlobal('addEventListener', (_: string, listener: () => void) => (online = listener));
	[isUp, heard, silent] = [true, [], []];
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
		onversion: (version) => heard.push(version),
		onsilent: (since) => silent.push(since)
	});
}

const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * SECOND);

describe('a site that is watched', () => {
	it('is asked at once, and every thirty seconds, which version stands there', async () => {
		watch();
		await pass(60);
		expect(heard).toEqual(['1', '1', '1']);
		expect(silent).toEqual([null, null, null]);
	});

	it('is silent since it was last heard', async () => {
		watch();
		await pass(30);
		const last = Date.now();
		isUp = false;
		await pass(60);
		expect(new Set(silent.slice(2))).toEqual(new Set([last]));
	});

	it('is silent since it was last heard by an earlier page', async () => {
		watch();
		await pass(30);
		stop();
		const last = Date.now();
		isUp = false;
		await pass(3600);
		silent = [];
		watch();
		await pass(0);
		expect(silent).toEqual([last]);
	});

	it('is silent since it was first asked where it was never heard, by whichever page', async () => {
		isUp = false;
		const first = Date.now();
		watch();
		await pass(600);
		stop();
		watch();
		await pass(0);
		expect(new Set(silent)).toEqual(new Set([first]));
	});

	it('is silent since now where the clock says that it will be heard', async () => {
		kept.set('aimaq:heard', String(Date.now() + 1e9));
		isUp = false;
		const now = Date.now();
		watch();
		await pass(0);
		expect(silent).toEqual([now]);
	});

	it('is silent since it was last heard where storage is closed', async () => {
		const closed = () => {
			throw new DOMException('closed', 'SecurityError');
		};
		vi.stubGlobal('localStorage', { getItem: closed, setItem: closed });
		watch();
		await pass(30);
		const last = Date.now();
		isUp = false;
		await pass(30);
		expect(silent).toEqual([null, null, last]);
	});

	it('is asked more and more seldom while it is silent, and heard within a minute of its return', async () => {
		isUp = false;
		watch();
		await pass(30);
		vi.mocked(fetch).mockClear();
		await pass(600);
		expect(vi.mocked(fetch).mock.calls.length).toBeLessThan(20);
		isUp = true;
		await pass(60);
		expect(heard).toContain('1');
		expect(silent.at(-1)).toBeNull();
	});

	it('is silent too where it answers with something else', async () => {
		vi.mocked(fetch).mockImplementation(() => Promise.resolve(new Response('<p>Sign in</p>')));
		watch();
		await pass(0);
		expect(silent).toEqual([Date.now()]);
		expect(heard).toEqual([]);
	});

	it('is not taken for silent by an old question that fails after a newer one was answered', async () => {
		let fail = () => {};
		vi.mocked(fetch).mockImplementationOnce(
			() => new Promise((_, reject) => (fail = () => reject(new TypeError('no connection'))))
		);
		watch();
		await pass(0);
		online();
		await pass(0);
		fail();
		await pass(0);
		expect(heard).toEqual(['1']);
		expect(silent).toEqual([null]);
	});

	it('is asked no more once it is stopped', async () => {
		watch();
		stop();
		await pass(600);
		expect(fetch).toHaveBeenCalledTimes(1);
	});
});
