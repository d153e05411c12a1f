import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { findChromium } from '../chromium.ts';
import { killNaming, processesNaming } from './processes.ts';

const ROOT = join(import.meta.dirname, '../..');

/** What a machine without a screen needs on top; windows that open by themselves are to be closed, not kept from opening. */
const TEST_FLAGS = [
	'--headless=new',
	'--no-sandbox',
	'--disable-gpu',
	'--disable-dev-shm-usage',
	'--disable-popup-blocking'
];

/** Stands for systemd: writes down what it is told. */
const SYSTEMD_NOTIFY = '#!/bin/sh\necho "$@" >> "$NOTIFY_SOCKET"\n';

interface Pace {
	readonly interval: number;
	readonly patience: number;
}

/** The real launcher with a real browser: how often it looks, and what patience it has, in seconds. */
export function launch(address: string, { interval, patience }: Pace) {
	const folder = mkdtempSync(join(tmpdir(), 'aimaq-screen-'));
	const told = join(folder, 'told');
	const notify = join(folder, 'systemd-notify');
	writeFileSync(notify, SYSTEMD_NOTIFY);
	chmodSync(notify, 0o755);
	const launcher = spawn(
		join(ROOT, 'node_modules/.bin/jiti'),
		[
			...['src/screen/launch.ts', '--url', address, '--chromium', findChromium() ?? ''],
			...['--state', folder, '--interval', String(interval), '--patience', String(patience)],
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
	// Launcher, browser and all the browser's helpers name the folder.
	const processes = () => processesNaming(folder);

	return {
		processes,
		/** What launcher and browser have written. */
		log: () => log,
		/** How often systemd was told that the page beats. */
		beats: () =>
			existsSync(told) ? readFileSync(told, 'utf8').split('READY=1 WATCHDOG=1').length - 1 : 0,
		/** The browser's own process. */
		browser: () =>
			processes().find(
				({ command }) => / --user-data-dir=/.test(command) && !/ --type=/.test(command)
			)?.pid,
		/** The processes that hold pages. */
		renderers: () =>
			processes()
				.filter(({ command }) => / --type=renderer /.test(command))
				.map(({ pid }) => pid),
		/** Ends the launcher with a signal; settles with its exit code. */
		end: async (signal: NodeJS.Signals): Promise<number | null> => {
			launcher.kill(signal);
			const [code] = await ended;
			return code;
		},
		/** Ends all that is left, however the test went. */
		clear: () => {
			killNaming(folder);
			rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
		}
	};
}
