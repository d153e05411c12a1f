import fc from 'fast-check';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connectDevtools } from './devtools.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

/** A connection, and the browser's ends of its pipes. */
function open() {
	const [write, read] = [new PassThrough({ encoding: 'utf8' }), new PassThrough()];
	const onevent = vi.fn();
	const call = connectDevtools(write, read, onevent);
	/** The text that was written since the last call. */
	const written = () => String(write.read() ?? '');
	return { call, read, written, onevent };
}

const flushed = () => new Promise((resolve) => setImmediate(resolve));
const EVALUATE = { method: 'Runtime.evaluate', params: { expression: '1' }, timeout: 100 };

describe('a call', () => {
	it('is JSON ended by a NUL, and has a number of its own', () => {
		const { call, written } = open();
		void call(EVALUATE).catch(() => {});
		expect(written()).toBe('{"id":1,"method":"Runtime.evaluate","params":{"expression":"1"}}\0');
		void call({ ...EVALUATE, sessionId: 'S' }).catch(() => {});
		expect(written()).toBe(
			'{"id":2,"method":"Runtime.evaluate","params":{"expression":"1"},"sessionId":"S"}\0'
		);
	});

	it('gets the answer of its number', async () => {
		const { call, read } = open();
		const answers = Promise.all([call(EVALUATE), call(EVALUATE)]);
		read.write('{"id":2,"result":{"value":"b"}}\0{"id":1,"result":{"value":"a"}}\0');
		expect(await answers).toEqual([{ value: 'a' }, { value: 'b' }]);
		expect(vi.getTimerCount()).toBe(0);
	});

	it('rejects with what Chromium objects to', async () => {
		const { call, read } = open();
		const answer = call(EVALUATE);
		read.write('{"id":1,"error":{"code":-32000,"message":"Session not found"}}\0');
		await expect(answer).rejects.toThrow('Runtime.evaluate: Session not found');
	});

	it('rejects when no answer comes in time, and drops one that comes later', async () => {
		const { call, read } = open();
		const answer = expect(call(EVALUATE)).rejects.toThrow(
			'Runtime.evaluate: expected an answer in 100 ms, seen none'
		);
		vi.advanceTimersByTime(100);
		await answer;
		read.write('{"id":1,"result":{}}\0');
		await flushed();
	});

	it('without a time waits for its answer', async () => {
		const { call, read } = open();
		const answer = call({ method: 'Target.attachToTarget', params: {} });
		expect(vi.getTimerCount()).toBe(0);
		vi.advanceTimersByTime(3_600_000);
		read.write('{"id":1,"result":{"sessionId":"S"}}\0');
		expect(await answer).toEqual({ sessionId: 'S' });
	});

	it('that waits when the browser ends rejects at once, and so does one that comes later', async () => {
		const { call, read } = open();
		const answer = expect(call(EVALUATE)).rejects.toThrow('seen its end');
		read.destroy(new Error('ECONNRESET'));
		await answer;
		await expect(call(EVALUATE)).rejects.toThrow(
			'Runtime.evaluate: expected a browser, seen its end'
		);
		expect(vi.getTimerCount()).toBe(0);
	});
});

it('reads events wherever the pipe cuts them, even within a letter', async () => {
	const events = ['Аймақ', 'b', 'В'.repeat(50)].map((title) => ({
		method: 'Target.targetInfoChanged',
		params: { targetInfo: { title } }
	}));
	const bytes = Buffer.from(events.map((event) => `${JSON.stringify(event)}\0`).join(''));
	await fc.assert(
		fc.asyncProperty(fc.array(fc.nat({ max: bytes.length })), async (cuts) => {
			const { read, onevent } = open();
			const places = [0, ...cuts.sort((a, b) => a - b), bytes.length];
			places.slice(1).forEach((to, index) => read.write(bytes.subarray(places[index], to)));
			await flushed();
			expect(onevent.mock.calls.flat()).toEqual(events);
		})
	);
});
