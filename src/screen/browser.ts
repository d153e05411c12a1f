import { spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { connectDevtools, type Call } from './devtools.ts';
import type { Observation } from './page-health.ts';

/** A running Chromium with one page. */
export interface Browser {
	/** The heartbeat of the page; null where the page shows none, or does not answer in time. */
	heartbeat(): Promise<string | null>;
	/** Loads the address of the page again. */
	reload(): void;
	/** Calls the listener when the process of the page crashes, and when the page or the browser ends. @returns the undo */
	onobservation(listener: (observation: Observation) => void): () => void;
	/** Ends the browser with all its processes, by force where it does not close in time. */
	end(): Promise<void>;
}

interface Options {
	readonly command: string;
	readonly flags: readonly string[];
	readonly address: string;
	/** Milliseconds the page may take to answer with its heartbeat. */
	readonly timeout: number;
}

/** The DevTools events about pages that the launcher listens to. */
type TargetEvent =
	| {
			readonly method: 'Target.targetCreated';
			readonly params: { readonly targetInfo: { readonly targetId: string } };
	  }
	| {
			readonly method: 'Target.targetCrashed' | 'Target.targetDestroyed';
			readonly params: { readonly targetId: string };
	  };

/** Milliseconds a browser has to close before its processes are killed. */
const CLOSE_TIMEOUT = 5_000;

/**
 * Chromium starts on an empty page, and navigates to the address when the launcher is connected to that page: so the page of
 * the launcher can be told from windows that the site opens.
 */
const EMPTY_PAGE = 'about:blank';

/** The kiosk writes its heartbeat to `data-beat` of the document's root element (lib/kiosk). */
const HEARTBEAT = 'document.documentElement.dataset.beat ?? null';

/** Starts Chromium on an address. A program that cannot be started is observed as a browser that has ended. */
export function startBrowser({ command, flags, address, timeout }: Options): Browser {
	// Detached, Chromium leads a process group of its own, which can be killed as a whole.
	const child = spawn(command, [...flags, EMPTY_PAGE], {
		detached: true,
		stdio: ['ignore', 'ignore', 'inherit', 'pipe', 'pipe']
	});
	const listeners = new Set<(observation: Observation) => void>();
	const ended = new Promise<void>((resolve) => {
		child.once('exit', () => resolve());
		child.once('error', ({ message }) => {
			console.error(`${command}: ${message}. Install Chromium, or name it with --chromium.`);
			resolve();
		});
	}).then(() => {
		kill();
		notify({ kind: 'end' });
	});

	// With --remote-debugging-pipe Chromium reads from file descriptor 3 and writes to 4.
	const [, , , write, read] = child.stdio;
	const send = connectDevtools(write as Writable, read as Readable, (event) =>
		receive(event as TargetEvent)
	);
	let page: string | undefined;
	let session: string | undefined;
	void call({
		method: 'Target.setDiscoverTargets',
		params: { discover: true, filter: [{ type: 'page' }] }
	});

	return {
		heartbeat: async () => {
			const evaluate = { method: 'Runtime.evaluate', params: { expression: HEARTBEAT }, timeout };
			const answer = session && (await call({ ...evaluate, sessionId: session }));
			return answer ? (answer as { result: { value: string | null } }).result.value : null;
		},
		reload,
		onobservation: (listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		end: async () => {
			void call({ method: 'Browser.close', params: {} });
			const timer = setTimeout(kill, CLOSE_TIMEOUT);
			await ended;
			clearTimeout(timer);
		}
	};

	function receive({ method, params }: TargetEvent) {
		switch (method) {
			case 'Target.targetCreated':
				if (page === undefined) void attach(params.targetInfo.targetId);
				// Another window would hide the page.
				else
					void call({
						method: 'Target.closeTarget',
						params: { targetId: params.targetInfo.targetId }
					});
				break;
			case 'Target.targetCrashed':
				if (params.targetId === page) notify({ kind: 'crash' });
				break;
			case 'Target.targetDestroyed':
				if (params.targetId === page) notify({ kind: 'end' });
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
		// Without a session yet, `attach` loads the address as soon as there is one.
		if (session)
			void call({ method: 'Page.navigate', params: { url: address }, sessionId: session });
	}

	/** The result of a call, or null where it fails. No failure needs handling here: a browser that is silent shows no heartbeat. */
	function call(request: Call): Promise<unknown> {
		return send(request).catch(() => null);
	}

	function notify(observation: Observation) {
		for (const listener of [...listeners]) listener(observation);
	}

	function kill() {
		try {
			if (child.pid) process.kill(-child.pid, 'SIGKILL');
		} catch {
			// All processes of the group have ended already.
		}
	}
}
