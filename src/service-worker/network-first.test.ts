import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { networkFirst, PATIENCE } from './network-first';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const FRESH = new Response('fresh');
const KEPT = new Response('kept');
const NEVER = new Promise<never>(() => {});

const answered = (network: Promise<Response>, kept: Response | undefined = KEPT, usable = true) =>
	networkFirst({ network, kept: Promise.resolve(kept), isUsable: () => Promise.resolve(usable) });

describe('network-first', () => {
	it('answers with what the network says', async () => {
		expect(await answered(Promise.resolve(FRESH))).toBe(FRESH);
	});

	it('answers with what is kept when the network fails', async () => {
		expect(await answered(Promise.reject(new TypeError('no network')))).toBe(KEPT);
	});

	it('answers with what is kept when the network’s answer is of no use', async () => {
		expect(await answered(Promise.resolve(FRESH), KEPT, false)).toBe(KEPT);
	});

	it('answers with what is kept when the network’s answer breaks off', async () => {
		const answer = await networkFirst({
			network: Promise.resolve(FRESH),
			kept: Promise.resolve(KEPT),
			isUsable: () => Promise.reject(new TypeError('network error'))
		});
		expect(answer).toBe(KEPT);
	});

	it('gives a silent network one and a half seconds, and no more', async () => {
		const seen = vi.fn();
		void answered(NEVER).then(seen);
		await vi.advanceTimersByTimeAsync(PATIENCE - 1);
		expect(seen).not.toHaveBeenCalled();
		await vi.advanceTimersByTimeAsync(1);
		expect(seen).toHaveBeenCalledWith(KEPT);
		expect(PATIENCE).toBe(1500);
	});

	it('waits for as long as it takes where nothing is kept', async () => {
		const seen = vi.fn();
		const late = new Promise<Response>((resolve) => setTimeout(() => resolve(FRESH), 60_000));
		void networkFirst({
			network: late,
			kept: Promise.resolve(undefined),
			isUsable: () => Promise.resolve(true)
		}).then(seen);
		await vi.advanceTimersByTimeAsync(59_999);
		expect(seen).not.toHaveBeenCalled();
		await vi.advanceTimersByTimeAsync(1);
		expect(seen).toHaveBeenCalledWith(FRESH);
	});

	it('fails as the network fails where nothing is kept', async () => {
		const network = Promise.reject(new TypeError('no network'));
		const failed = networkFirst({
			network,
			kept: Promise.resolve(undefined),
			isUsable: () => Promise.resolve(true)
		});
		await expect(failed).rejects.toThrow('no network');
	});

	it('leaves a server’s failure as it is where nothing is kept', async () => {
		const failed = networkFirst({
			network: Promise.resolve(FRESH),
			kept: Promise.resolve(undefined),
			isUsable: () => Promise.resolve(false)
		});
		expect(await failed).toBe(FRESH);
	});
});
