import { expect, test as base } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { FLAGS } from '../../src/screen/flags.ts';
import { heartbeatSite } from './heartbeat-site.ts';
import { launch } from './launcher.ts';
import { LONG } from './long.ts';

type Site = Awaited<ReturnType<typeof heartbeatSite>>;
type Kiosk = ReturnType<typeof launch>;

/** Seconds without a heartbeat after which a page is reloaded. Only the tests of silence wait for that. */
const PATIENT = 60;
const IMPATIENT = 5;

interface Screen {
	readonly interval: number;
	readonly patience: number;
	/** Whether no connection to the site can be made at first. */
	readonly unreachable: boolean;
	readonly site: Site;
	readonly kiosk: Kiosk;
}

const test = base.extend<Screen>({
	interval: [0.25, { option: true }],
	patience: [PATIENT, { option: true }],
	unreachable: [false, { option: true }],
	site: async ({ unreachable }, use) => {
		const site = await heartbeatSite();
		site.breakOff(unreachable);
		await use(site);
		site.close();
	},
	kiosk: async ({ site, interval, patience }, use, { errors }) => {
		const endpoint = new URL('/beat', site.address).href;
		const kiosk = launch(site.address, { interval, patience }, ['--heartbeat', endpoint]);
		await use(kiosk);
		if (errors.length > 0) console.log(kiosk.log());
		kiosk.clear();
	}
});

test.skip(process.platform !== 'linux', 'Processes are looked up as Linux lists them.');

/** Waits until the page has shown some more heartbeats. */
async function awaitHeartbeats(kiosk: Kiosk, times = 3) {
	const before = kiosk.heartbeats();
	await expect.poll(() => kiosk.heartbeats()).toBeGreaterThanOrEqual(before + times);
}

/** Waits until another browser runs than this one. */
async function awaitAnother(kiosk: Kiosk, browser: number | undefined) {
	await expect.poll(() => kiosk.browser() ?? browser).not.toBe(browser);
}

function kill(pids: readonly (number | undefined)[], signal: NodeJS.Signals) {
	expect(pids.length).toBeGreaterThan(0);
	for (const pid of pids) {
		expect(pid).toBeGreaterThan(1);
		if (pid) process.kill(pid, signal);
	}
}

test('a page that shows heartbeats is left alone, and systemd is told of each of them', async ({
	site,
	kiosk
}) => {
	await awaitHeartbeats(kiosk, 1);
	const browser = kiosk.browser();
	await awaitHeartbeats(kiosk, 20);
	expect(kiosk.browser()).toBe(browser);
	expect(site.seen.loads).toBe(1);
});

test('a window that would hide the page is closed', LONG, async ({ site, kiosk }) => {
	await expect.poll(() => site.seen).toMatchObject({ othersOpened: 1, othersClosed: 1 });
	await awaitHeartbeats(kiosk);
	expect(site.seen.loads).toBe(1);
});

test('a page whose process dies is reloaded by the same browser', async ({ site, kiosk }) => {
	await awaitHeartbeats(kiosk);
	const browser = kiosk.browser();
	kill(kiosk.renderers(), 'SIGKILL');
	await expect.poll(() => site.seen.loads).toBe(2);
	await awaitHeartbeats(kiosk);
	expect(kiosk.browser()).toBe(browser);
});

test('a browser that dies is started again', LONG, async ({ site, kiosk }) => {
	await awaitHeartbeats(kiosk);
	const browser = kiosk.browser();
	kill([browser], 'SIGKILL');
	await awaitAnother(kiosk, browser);
	await expect.poll(() => site.seen.loads).toBe(2);
	await awaitHeartbeats(kiosk);
});

test('a browser that is started again without a network shows the offline copy of the site', async ({
	site,
	kiosk
}) => {
	await expect.poll(() => site.seen.isCached).toBe(true);
	site.close();
	const browser = kiosk.browser();
	kill([browser], 'SIGTERM');
	await awaitAnother(kiosk, browser);
	await awaitHeartbeats(kiosk);
});

test(
	'a page has nothing in its history to which a visitor could go back',
	LONG,
	async ({ site, kiosk }) => {
		await awaitHeartbeats(kiosk);
		site.goBack();
		await awaitHeartbeats(kiosk, 10);
		expect(site.seen.loads).toBe(1);
	}
);

test('an endpoint is sent heartbeats, whatever it answers', LONG, async ({ site, kiosk }) => {
	await expect
		.poll(() => site.seen.posted)
		.toEqual([{ screen: null, launcher: { seconds: expect.any(Number), starts: 1, reloads: 0 } }]);
	await awaitHeartbeats(kiosk);
});

test('a second launcher on the same folder says so and ends, and the first one goes on', async ({
	site,
	kiosk
}) => {
	await awaitHeartbeats(kiosk);
	const browser = kiosk.browser();
	const second = launch(site.address, { interval: 1, patience: PATIENT }, [], kiosk.folder);
	expect(await second.ended()).toBe(1);
	expect(second.log()).toContain('expected a profile that no browser uses, seen ');
	await awaitHeartbeats(kiosk);
	expect(kiosk.browser()).toBe(browser);
	expect(site.seen.loads).toBe(1);
});

test.describe('with no connection at the first start', () => {
	test.use({ unreachable: true });

	test('the launcher’s page asks again by itself, and the kiosk comes without another browser', async ({
		site,
		kiosk
	}) => {
		await expect.poll(() => site.seen.failures).toBeGreaterThan(0);
		const browser = kiosk.browser();
		site.breakOff(false);
		await awaitHeartbeats(kiosk);
		expect(kiosk.browser()).toBe(browser);
		expect(site.seen.loads).toBe(1);
	});
});

test('SIGTERM ends the launcher, the browser and all its child processes', async ({ kiosk }) => {
	await awaitHeartbeats(kiosk);
	expect(kiosk.processes().length).toBeGreaterThan(3);
	expect(await kiosk.end('SIGTERM')).toBe(0);
	expect(kiosk.processes()).toEqual([]);
});

test('a launcher that is killed leaves no browser behind', LONG, async ({ kiosk }) => {
	await awaitHeartbeats(kiosk);
	await kiosk.end('SIGKILL');
	await expect.poll(() => kiosk.processes()).toEqual([]);
});

test('each flag is one that this Chromium knows', LONG, async ({ kiosk }) => {
	await awaitHeartbeats(kiosk);
	const program = readFileSync(`/proc/${kiosk.browser()}/exe`);
	const knows = (word: string) => program.includes(`\0${word}\0`);
	const words = FLAGS.flatMap(({ flag }) => {
		const [name = '', value] = flag.slice(2).split('=');
		return name === 'disable-features' ? [name, value ?? ''] : [name];
	});
	expect(words.filter((word) => !knows(word))).toEqual([]);
	expect(knows('no-such-flag')).toBe(false);
});

test.describe('with a browser that takes longer to answer than the launcher waits for a heartbeat', () => {
	test.use({ interval: 0.001 });

	test('the page is shown none the less', LONG, async ({ site, kiosk }) => {
		await expect.poll(() => site.seen.loads).toBe(1);
		expect(kiosk.browser()).toBeDefined();
	});
});

test.describe('with little patience', () => {
	test.use({ patience: IMPATIENT });
	test.slow();

	test('a page that shows no more heartbeats is reloaded', LONG, async ({ site, kiosk }) => {
		await awaitHeartbeats(kiosk);
		const { loads } = site.seen;
		site.stopHeartbeats();
		await expect.poll(() => site.seen.loads).toBeGreaterThan(loads);
		await awaitHeartbeats(kiosk);
	});

	test('a browser that hangs is killed and started again', LONG, async ({ kiosk }) => {
		await awaitHeartbeats(kiosk);
		const browser = kiosk.browser();
		kill([browser], 'SIGSTOP');
		await awaitAnother(kiosk, browser);
		await awaitHeartbeats(kiosk);
	});
});
