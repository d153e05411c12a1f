import { startBrowser } from './browser.ts';
import { flagsFor } from './flags.ts';
import { parseOptions, type Options } from './options.ts';
import { prepareProfile } from './profile.ts';
import { superviseBrowser, type LauncherEvent } from './supervise-browser.ts';
import { systemdNotifier } from './systemd-notifier.ts';

// The launcher: it shows the kiosk on the screen of this machine, and restarts what dies. `npm run screen -- --url …`

const MESSAGES = {
	start: 'Chromium is started',
	'start-fresh': 'Chromium is started on an empty profile',
	healthy: 'The page shows heartbeats',
	reload: 'The page shows no heartbeat or has crashed: it is reloaded',
	restart: 'The page still shows no heartbeat, or Chromium has ended'
} as const satisfies Record<LauncherEvent, string>;

const { address, chromium, state, interval, patience, flags } = options();
const notify = systemdNotifier(process.env.NOTIFY_SOCKET);
const stop = new AbortController();
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const)
	process.on(signal, () => stop.abort());

let last: LauncherEvent | undefined;

void superviseBrowser({
	start: (fresh) =>
		startBrowser({
			command: chromium,
			flags: [...flagsFor(prepareProfile(state, fresh)), ...flags],
			address,
			timeout: interval
		}),
	interval,
	patience,
	onevent: (event) => {
		const status = `STATUS=${MESSAGES[event]}`;
		// Only heartbeats feed systemd's watchdog: when no remedy helps here, systemd starts everything again.
		if (event === 'healthy') notify('READY=1', 'WATCHDOG=1', status);
		else notify(status);
		if (event !== last) console.log(MESSAGES[event]);
		last = event;
	},
	signal: stop.signal
});

function options(): Options {
	try {
		return parseOptions(process.argv.slice(2));
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exit(1);
	}
}
