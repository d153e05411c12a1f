import { startBrowser } from './browser.ts';
import { flagsFor } from './flags.ts';
import { keepScreen, type News } from './keep-screen.ts';
import { notifier } from './notifier.ts';
import { parseOptions, type Options } from './options.ts';
import { profileIn } from './profile.ts';

/** Shows the kiosk on this machine’s screen, and brings back what dies: `npm run screen -- --url …` */

const NEWS = {
	start: 'Chromium is started',
	'start-fresh': 'Chromium is started on an empty profile',
	right: 'The page beats',
	reload: 'The page is silent or has crashed: it is loaded again',
	restart: 'The page stays silent, or Chromium has ended'
} as const satisfies Record<News, string>;

const { address, chromium, state, interval, patience, flags } = options();
const notify = notifier(process.env.NOTIFY_SOCKET);
const stop = new AbortController();
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const)
	process.on(signal, () => stop.abort());

let last: News | undefined;

void keepScreen({
	start: (fresh) =>
		startBrowser({
			command: chromium,
			flags: [...flagsFor(profileIn(state, fresh)), ...flags],
			address,
			within: interval
		}),
	interval,
	patience,
	onnews: (news) => {
		const status = `STATUS=${NEWS[news]}`;
		// The watchdog is fed by beats alone: when nothing helps here, systemd starts everything again.
		if (news === 'right') notify('READY=1', 'WATCHDOG=1', status);
		else notify(status);
		if (news !== last) console.log(NEWS[news]);
		last = news;
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
