import { sendHeartbeats } from '../lib/kiosk/fleet-heartbeat.ts';
import { startBrowser } from './browser.ts';
import { flagsFor } from './flags.ts';
import { LauncherState } from './launcher-state.ts';
import { parseOptions } from './options.ts';
import { adoptProfile, checkUnused, prepareProfile } from './profile.ts';
import { superviseBrowser, type LauncherEvent } from './supervise-browser.ts';
import { systemdNotifier } from './systemd-notifier.ts';

// The launcher: it shows the kiosk on the screen of this machine, and restarts what dies. `npm run screen -- --url …`

const MESSAGES = {
	start: 'Chromium is started',
	'start-fresh': 'Chromium is started on an empty profile, beside the kept one',
	healthy: 'The page shows heartbeats',
	reload: 'The page shows no heartbeat or has crashed: it is reloaded',
	restart: 'The page still shows no heartbeat, or Chromium has ended'
} as const satisfies Record<LauncherEvent, string>;

const stop = new AbortController();
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const)
	process.on(signal, () => stop.abort());

launch().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
});

/** @returns a promise that settles when the launcher was told to end; rejects where it cannot start, with what to do */
async function launch(): Promise<void> {
	const options = parseOptions(process.argv.slice(2));
	const { address, chromium, state, interval, patience, flags, endpoint } = options;
	await checkUnused(state);
	const notify = systemdNotifier(process.env.NOTIFY_SOCKET);
	const told = new LauncherState();
	const silence = endpoint ? sendHeartbeats(endpoint, () => told.read()) : () => {};
	let last: LauncherEvent | undefined;

	await superviseBrowser({
		start: (fresh) =>
			startBrowser({
				command: chromium,
				flags: [...flagsFor(prepareProfile(state, fresh)), ...flags],
				address,
				timeout: interval
			}),
		onproved: () => adoptProfile(state),
		onanswer: (answer) => told.hear(answer),
		interval,
		patience,
		onevent: (event) => {
			told.note(event);
			const status = `STATUS=${MESSAGES[event]}`;
			// Only heartbeats feed systemd's watchdog: when no remedy helps here, systemd starts everything again.
			if (event === 'healthy') notify('READY=1', 'WATCHDOG=1', status);
			else notify(status);
			if (event !== last) console.log(MESSAGES[event]);
			last = event;
		},
		signal: stop.signal
	});
	silence();
}
