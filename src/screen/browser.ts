import { spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { devtools, type Call } from './devtools.ts';
import type { Sight } from './watch.ts';

/** A running Chromium with one page. */
export interface Browser {
	/** The page's beat; null where it has none, or does not answer in time. */
	beat(): Promise<string | null>;
	/** Loads the page's address again. */
	reload(): void;
	/** Calls back when the page's process dies, and when page or browser end; returns the undo. */
	onsight(listener: (sight: Sight) => void): () => void;
	/** Ends the browser with all its processes, by force where it does not obey. */
	end(): Promise<void>;
}

interface Start {
	readonly command: string;
	readonly flags: readonly string[];
	readonly address: string;
	/** Milliseconds the page may take to show its beat. */
	readonly within: number;
}

/** What is heard of pages. */
type TargetEvent =
	| {
			readonly method: 'Target.targetCreated';
			readonly params: { readonly targetInfo: { readonly targetId: string } };
	  }
	| {
			readonly method: 'Target.targetCrashed' | 'Target.targetDestroyed';
			readonly params: { readonly targetId: string };
	  };

/** Milliseconds a browser has to close before it is killed. */
const CLOSE_WITHIN = 5_000;

/** Chromium starts on an empty page, and goes to the address when it is watched: one that opens windows is known from them. */
const EMPTY = 'about:blank';

const BEAT = 'document.documentElement.dataset.beat ?? null';

/** Starts Chromium on an address. A program that cannot be started is seen as a browser that has ended. */
export function startBrowser({ command, flags, address, within }: Start): Browser {
	// A process group of its own, so that it can be killed as a whole.
	const child = spawn(command, [...flags, EMPTY], {
		detached: true,
		stdio: ['ignore', 'ignore', 'inherit', 'pipe', 'pipe']
	});
	const listeners = new Set<(sight: Sight) => void>();
	const ended = new Promise<void>((resolve) => {
		child.once('exit', () => resolve());
		child.once('error', ({ message }) => {
			console.error(`${command}: ${message}. Install Chromium, or name it with --chromium.`);
			resolve();
		});
	}).then(() => {
		kill();
		tell({ kind: 'end' });
	});

	// As asked for above: Chromium reads the first pipe, and writes the second.
	const [, , , write, read] = child.stdio;
	const send = devtools(write as Writable, read as Readable, (event) => hear(event as TargetEvent));
	let page: string | undefined;
	let session: string | undefined;
	void call({
		method: 'Target.setDiscoverTargets',
		params: { discover: true, filter: [{ type: 'page' }] }
	});

	return {
		beat: async () => {
			const look = { method: 'Runtime.evaluate', params: { expression: BEAT }, within };
			const answer = session && (await call({ ...look, sessionId: session }));
			return answer ? (answer as { result: { value: string | null } }).result.value : null;
		},
		reload,
		onsight: (listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		end: async () => {
			void call({ method: 'Browser.close', params: {} });
			const killing = setTimeout(kill, CLOSE_WITHIN);
			await ended;
			clearTimeout(killing);
		}
	};

	function hear({ method, params }: TargetEvent) {
		switch (method) {
			case 'Target.targetCreated':
				if (page === undefined) void attach(params.targetInfo.targetId);
				// The screen shows one page: another would hide it.
				else
					void call({
						method: 'Target.closeTarget',
						params: { targetId: params.targetInfo.targetId }
					});
				break;
			case 'Target.targetCrashed':
				if (params.targetId === page) tell({ kind: 'crash' });
				break;
			case 'Target.targetDestroyed':
				if (params.targetId === page) tell({ kind: 'end' });
				break;
		}
	}

	async function attach(targetId: string) {
		page = targetId;
		const attached = await call({
			method: 'Target.attachToTarget',
			params: { targetId, flatten: true }
		});
		session = (attached as { sessionId: string } | null)?.sessionId;
		reload();
	}

	function reload() {
		// Before there is a session, it goes there by itself.
		if (session)
			void call({ method: 'Page.navigate', params: { url: address }, sessionId: session });
	}

	/** Null where a call fails: what follows from silence is judged elsewhere. */
	function call(what: Call): Promise<unknown> {
		return send(what).catch(() => null);
	}

	function tell(sight: Sight) {
		for (const listener of [...listeners]) listener(sight);
	}

	function kill() {
		try {
			if (child.pid) process.kill(-child.pid, 'SIGKILL');
		} catch {
			// None of its processes is left.
		}
	}
}
