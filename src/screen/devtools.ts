import type { Readable, Writable } from 'node:stream';

/** A message of Chromium: the answer to the call of that number, or an event. */
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
	/** The page that is spoken to; without it, the browser. */
	readonly sessionId?: string | undefined;
	/** Milliseconds the answer may take; without it, as long as the browser lives. */
	readonly within?: number | undefined;
}

/**
 * The devtools protocol over pipes: JSON, each message ended by a NUL.
 * https://chromedevtools.github.io/devtools-protocol/
 *
 * @returns what calls a method; it rejects when Chromium refuses, has ended, or does not answer in time
 */
export function devtools(
	write: Writable,
	read: Readable,
	onevent: (event: Message) => void
): (call: Call) => Promise<unknown> {
	const waiting = new Map<number, (answer: Message) => void>();
	let calls = 0;
	let rest = '';

	read.setEncoding('utf8').on('data', (text: string) => {
		const messages = (rest + text).split('\0');
		rest = messages.pop() ?? '';
		for (const message of messages) receive(JSON.parse(message));
	});
	// Nobody waits for a browser that has ended.
	read.once('close', () => {
		for (const settle of [...waiting.values()]) settle(ENDED);
	});
	// An error of a pipe is such an end too.
	for (const pipe of [write, read]) pipe.on('error', () => {});

	return ({ method, params, sessionId, within }) =>
		new Promise((resolve, reject) => {
			const id = ++calls;
			const late = { message: `expected an answer in ${within} ms, seen none` };
			const timer =
				within === undefined ? undefined : setTimeout(() => settle({ error: late }), within);
			waiting.set(id, settle);
			if (read.destroyed) settle(ENDED);
			else write.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
			function settle({ error, result }: Message) {
				clearTimeout(timer);
				waiting.delete(id);
				if (error) reject(new Error(`${method}: ${error.message}`));
				else resolve(result);
			}
		});

	function receive(message: Message) {
		if (message.id !== undefined) waiting.get(message.id)?.(message);
		else onevent(message);
	}
}
