import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { findChromium } from '../chromium.ts';
import { killNaming, processesNaming } from './processes.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Further flags for a machine without a screen. Pop-up windows may open, so that the launcher has windows to close. */
const TEST_FLAGS = [
	'--headless=new',
	'--no-sandbox',
	'--disable-gpu',
	'--disable-dev-shm-usage',
	'--disable-popup-blocking'
];

/** Takes the place of systemd's own program, and writes down what it is told. */
const SYSTEMD_NOTIFY = '#!/bin/sh\necho "$@" >> "$NOTIFY_SOCKET"\n';

/** Seconds between two requests for the heartbeat, and seconds that a new heartbeat may take. */
interface Pace {
	readonly interval: number;
	readonly patience: number;
}

/**
 * Starts the real launcher with a real browser.
 *
 * @param args further arguments
 * @param folder of the launcher, which may be that of another one
 */
export function launch(
	address: string,
	{ interval, patience }: Pace,
	args: readonly string[] = [],
	folder = mkdtempSync(join(tmpdir(), 'aimaq-screen-'))
) {
	const told = join(folder, 'told');
	const notify = join(folder, 'systemd-notify');
	writeFileSync(notify, SYSTEMD_NOTIFY);
	chmodSync(notify, 0o755);
	const launcher = spawn(
		join(ROOT, 'node_modules/.bin/jiti'),
		[
			...['src/screen/launch.ts', '--url', address, '--chromium', findChromium() ?? ''],
			...['--state', folder, '--interval', String(interval), '--patience', String(patience)],
			...args,
			...['--', ...TEST_FLAGS]
		],
		{
			cwd: ROOT,
			stdio: ['ignore', 'pipe', 'pipe'],
			env: {
				...process.env,
				NOTIFY_SOCKET: told,
				PATH: [folder, process.env.PATH].join(delimiter)
			}
		}
	);
	let log = '';
	for (const stream of [launcher.stdout, launcher.stderr])
		stream.on('data', (data) => (log += String(data)));
	const ended = once(launcher, 'exit');
	// The command lines of the launcher, of the browser and of all its child processes contain the folder.
	const processes = () => processesNaming(folder);

	return {
		folder,
		/** Waits until the launcher has ended by itself. @returns its exit code */
		ended: async (): Promise<number | null> => (await ended)[0],
		processes,
		/** The output of launcher and browser. */
		log: () => log,
		/** How often systemd was told of a heartbeat. */
		heartbeats: () =>
			existsSync(told) ? readFileSync(told, 'utf8').split('READY=1 WATCHDOG=1').length - 1 : 0,
		/** The id of the browser's main process. */
		browser: () =>
			processes().find(
				({ command }) => / --user-data-dir=/.test(command) && !/ --type=/.test(command)
			)?.pid,
		/** The ids of the processes that render pages. */
		renderers: () =>
			processes()
				.filter(({ command }) => / --type=renderer /.test(command))
				.map(({ pid }) => pid),
		/** Sends the launcher a signal and waits for its end. @returns its exit code */
		end: async (signal: NodeJS.Signals): Promise<number | null> => {
			launcher.kill(signal);
			return (await ended)[0];
		},
		/** Ends all processes that are left, however the test went. */
		clear: () => {
			killNaming(folder);
			rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
		}
	};
}
