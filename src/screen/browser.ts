import { spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { answerDocument, type PausedDocument } from './answer-document.ts';
import { connectDevtools, type Call } from './devtools.ts';
import { START_PAGE } from './own-page.ts';
import type { Observation } from './page-health.ts';

/** What a page answers when it is asked. */
export interface PageAnswer {
	/** The heartbeat; null where the page shows none. */
	readonly heartbeat: string | null;
	/** The state of the kiosk as JSON, an object; null where the page shows none. */
	readonly screen: string | null;
	/** Whether the site is kept for a start without a network; also where no browser would keep it, as over http. */
	readonly isKept: boolean;
}

/** The answer of a page that does not answer in time. */
export const NO_ANSWER: PageAnswer = { heartbeat: null, screen: null, isKept: false };

/** A running Chromium with one page. */
export interface Browser {
	/** Asks the page how it is. */
	ask(): Promise<PageAnswer>;
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
	/** Milliseconds the page may take to answer. */
	readonly timeout: number;
}

/** The DevTools events that the launcher listens to. */
type PageEvent =
	| {
			readonly method: 'Target.targetCreated';
			readonly params: { readonly targetInfo: { readonly targetId: string } };
	  }
	| {
			readonly method: 'Target.targetCrashed' | 'Target.targetDestroyed';
			readonly params: { readonly targetId: string };
	  }
	| { readonly method: 'Fetch.requestPaused'; readonly params: PausedDocument };

/** Milliseconds a browser has to close before its processes are killed. */
const CLOSE_TIMEOUT = 5_000;

/** What the page is asked. The kiosk writes `data-beat` and `data-screen` to the document's root element (lib/kiosk). */
const QUESTION = `({
	heartbeat: document.documentElement.dataset.beat ?? null,
	screen: document.documentElement.dataset.screen ?? null,
	isKept: !isSecureContext || navigator.serviceWorker?.controller?.state === 'activated'
})`;

/**
 * Starts Chromium on a page of the launcher's, and then loads the address in it: so the page can be told from windows that the
 * site opens. A program that cannot be started is observed as a browser that has ended.
 */
export function startBrowser({ command, flags, address, timeout }: Options): Browser {
	// Detached, Chromium leads a process group of its own, which can be killed as a whole.
	const child = spawn(command, [...flags, START_PAGE], {
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
		receive(event as PageEvent)
	);
	let page: string | undefined;
	let session: string | undefined;
	void call({
		method: 'Target.setDiscoverTargets',
		params: { discover: true, filter: [{ type: 'page' }] }
	});

	return {
		ask: async () => {
			if (!session) return NO_ANSWER;
			const params = { expression: QUESTION, returnByValue: true };
			const asked = { method: 'Runtime.evaluate', params, timeout, sessionId: session };
			const answer = (await call(asked)) as { result: { value?: PageAnswer } } | null;
			return answer?.result.value ?? NO_ANSWER;
		},
		reload: () => void reload(),
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

	function receive({ method, params }: PageEvent) {
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
			case 'Fetch.requestPaused':
				void call({ ...answerDocument(params, address), sessionId: session });
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
		const patterns = [{ urlPattern: '*', resourceType: 'Document', requestStage: 'Response' }];
		void call({ method: 'Fetch.enable', params: { patterns }, sessionId: session });
		void reload();
	}

	async function reload() {
		// Without a session yet, `attach` loads the address as soon as there is one.
		if (!session) return;
		await call({ method: 'Page.navigate', params: { url: address }, sessionId: session });
		// There is no page before the kiosk to which a visitor could go back.
		void call({ method: 'Page.resetNavigationHistory', params: {}, sessionId: session });
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
