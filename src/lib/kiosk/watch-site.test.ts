import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchSite } from './watch-site';

const SECOND = 1000;
let isUp = true;
let heard: string[];
let silent: (number | null)[];
let stop: () => void;
let online: () => void;

beforeEach(() => {
	vi.useFakeTimers({ now: Date.UTC(2026, 0, 1) });
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
	stop = watchSite('/_app/version.json', {
		onversion: (version) => heard.push(version),
		onsilent: (since) => silent.push(since)
	});
});
afterEach(() => {
	stop();
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * SECOND);

describe('a site that is watched', () => {
	it('is asked every thirty seconds which version stands there', async () => {
		await pass(90);
		expect(heard).toEqual(['1', '1', '1']);
		expect(silent).toEqual([null, null, null]);
	});

	it('is silent since it was last heard', async () => {
		await pass(30);
		const last = Date.now();
		isUp = false;
		await pass(60);
		expect(new Set(silent.slice(1))).toEqual(new Set([last]));
	});

	it('is asked more and more seldom while it is silent, and heard within a minute of its return', async () => {
		isUp = false;
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
		await pass(30);
		expect(silent).toEqual([Date.now() - 30 * SECOND]);
		expect(heard).toEqual([]);
	});

	it('is not taken for silent by an old question that fails after a newer one was answered', async () => {
		let fail = () => {};
		vi.mocked(fetch).mockImplementationOnce(
			() => new Promise((_, reject) => (fail = () => reject(new TypeError('no connection'))))
		);
		await pass(30);
		online();
		await pass(0);
		fail();
		await pass(0);
		expect(heard).toEqual(['1']);
		expect(silent).toEqual([null]);
	});

	it('is asked no more once it is stopped', async () => {
		stop();
		await pass(600);
		expect(fetch).not.toHaveBeenCalled();
	});
});
