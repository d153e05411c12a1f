import type { Readable, Writable } from 'node:stream';

/** A message of Chromium: with an `id` the answer to the call of that number, without one an event. */
interface Message {
	readonly id?: number;
	readonly method?: string;
	readonly params?: unknown;
	readonly result?: unknown;
	readonly error?: { readonly message: string };
}

const ENDED: Message = { error: { message: 'expected a browser, seen its end' } };

export interface Call {
	readonly method: string;
	readonly params: object;
	/** The session of the page that is called; without one the browser itself is called. */
	readonly sessionId?: string | undefined;
	/** Milliseconds the answer may take; without a limit, as long as the browser runs. */
	readonly timeout?: number | undefined;
}

/**
 * Speaks the DevTools protocol with Chromium over two pipes: JSON messages, each ended by a NUL.
 * https://chromedevtools.github.io/devtools-protocol/
 *
 * @returns the function that calls a method of the protocol; its promise rejects when Chromium refuses the call, has ended,
 * or does not answer in time
 */
export function connectDevtools(
	write: Writable,
	read: Readable,
	onevent: (event: Message) => void
): (call: Call) => Promise<unknown> {
	const pending = new Map<number, (answer: Message) => void>();
	let lastId = 0;
	/** The beginning of a message whose end has not been read yet. */
	let rest = '';

	read.setEncoding('utf8').on('data', (text: string) => {
		const messages = (rest + text).split('\0');
		rest = messages.pop() ?? '';
		for (const message of messages) receive(JSON.parse(message));
	});
	// A browser that has ended answers no call.
	read.once('close', () => {
		for (const settle of [...pending.values()]) settle(ENDED);
	});
	// After an error a pipe is closed, which is handled above.
	for (const pipe of [write, read]) pipe.on('error', () => {});

	return ({ method, params, sessionId, timeout }) =>
		new Promise((resolve, reject) => {
			const id = ++lastId;
			const late = { message: `expected an answer in ${timeout} ms, seen none` };
			const timer =
				timeout === undefined ? undefined : setTimeout(() => settle({ error: late }), timeout);
			pending.set(id, settle);
			if (read.destroyed) settle(ENDED);
			else write.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
			function settle({ error, result }: Message) {
				clearTimeout(timer);
				pending.delete(id);
				if (error) reject(new Error(`${method}: ${error.message}`));
				else resolve(result);
			}
		});

	function receive(message: Message) {
		if (message.id !== undefined) pending.get(message.id)?.(message);
		else onevent(message);
	}
}
