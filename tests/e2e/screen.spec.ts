import { expect, test as base } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { FLAGS } from '../../src/screen/flags.ts';
import { beatingSite } from './beating-site.ts';
import { launch } from './launcher.ts';

type Site = Awaited<ReturnType<typeof beatingSite>>;
type Kiosk = ReturnType<typeof launch>;

/** Seconds without a beat after which a page is loaded again: none of the tests but the ones of silence wait for it. */
const PATIENT = 60;
const IMPATIENT = 5;

const test = base.extend<{ site: Site; interval: number; patience: number; kiosk: Kiosk }>({
	interval: [0.25, { option: true }],
	patience: [PATIENT, { option: true }],
	// eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs.
	site: async ({}, use) => {
		const site = await beatingSite();
		await use(site);
		site.close();
	},
	kiosk: async ({ site, interval, patience }, use, { errors }) => {
		const kiosk = launch(site.address, { interval, patience });
		await use(kiosk);
		if (errors.length > 0) console.log(kiosk.log());
		kiosk.clear();
	}
});

test.skip(process.platform !== 'linux', 'Processes are looked up as Linux lists them.');

/** Settles when the page has beaten some more times. */
async function toBeat(kiosk: Kiosk, times = 3) {
	const before = kiosk.beats();
	await expect.poll(() => kiosk.beats()).toBeGreaterThanOrEqual(before + times);
}

/** Settles when another browser runs than this. */
async function toRunAnother(kiosk: Kiosk, browser: number | undefined) {
	await expect.poll(() => kiosk.browser() ?? browser).not.toBe(browser);
}

function kill(pids: readonly (number | undefined)[], signal: NodeJS.Signals) {
	expect(pids.length).toBeGreaterThan(0);
	for (const pid of pids) {
		expect(pid).toBeGreaterThan(1);
		if (pid) process.kill(pid, signal);
	}
}

test('a page that beats is left alone, and systemd hears of each beat', async ({ site, kiosk }) => {
	await toBeat(kiosk, 1);
	const browser = kiosk.browser();
	await toBeat(kiosk, 20);
	expect(kiosk.browser()).toBe(browser);
	expect(site.seen.loads).toBe(1);
});

test('a window that would hide the page is closed', async ({ site, kiosk }) => {
	await expect.poll(() => site.seen).toMatchObject({ othersOpened: 1, othersClosed: 1 });
	await toBeat(kiosk);
	expect(site.seen.loads).toBe(1);
});

test('a page whose process dies is loaded again by the same browser', async ({ site, kiosk }) => {
	await toBeat(kiosk);
	const browser = kiosk.browser();
	kill(kiosk.renderers(), 'SIGKILL');
	await expect.poll(() => site.seen.loads).toBe(2);
	await toBeat(kiosk);
	expect(kiosk.browser()).toBe(browser);
});

test('a browser that dies is started again', async ({ site, kiosk }) => {
	await toBeat(kiosk);
	const browser = kiosk.browser();
	kill([browser], 'SIGKILL');
	await toRunAnother(kiosk, browser);
	await expect.poll(() => site.seen.loads).toBe(2);
	await toBeat(kiosk);
});

test('a browser that is started again without a network shows what the site has stored', async ({
	site,
	kiosk
}) => {
	await expect.poll(() => site.seen.stored).toBe(true);
	site.close();
	const browser = kiosk.browser();
	kill([browser], 'SIGTERM');
	await toRunAnother(kiosk, browser);
	await toBeat(kiosk);
});

test('SIGTERM ends the launcher, the browser and all its helpers', async ({ kiosk }) => {
	await toBeat(kiosk);
	expect(kiosk.processes().length).toBeGreaterThan(3);
	expect(await kiosk.end('SIGTERM')).toBe(0);
	expect(kiosk.processes()).toEqual([]);
});

test('a launcher that is killed leaves no browser behind', async ({ kiosk }) => {
	await toBeat(kiosk);
	await kiosk.end('SIGKILL');
	await expect.poll(() => kiosk.processes()).toEqual([]);
});

test('each flag is one that this Chromium knows', async ({ kiosk }) => {
	await toBeat(kiosk);
	const program = readFileSync(`/proc/${kiosk.browser()}/exe`);
	const knows = (word: string) => program.includes(`\0${word}\0`);
	const words = FLAGS.flatMap(({ flag }) => {
		const [name = '', value] = flag.slice(2).split('=');
		return name === 'disable-features' ? [name, value ?? ''] : [name];
	});
	expect(words.filter((word) => !knows(word))).toEqual([]);
	expect(knows('no-such-flag')).toBe(false);
});

test.describe('with a browser that takes longer to answer than the launcher waits for a beat', () => {
	test.use({ interval: 0.001 });

	test('the page is shown none the less', async ({ site, kiosk }) => {
		await expect.poll(() => site.seen.loads).toBe(1);
		expect(kiosk.browser()).toBeDefined();
	});
});

test.describe('with little patience', () => {
	test.use({ patience: IMPATIENT });
	test.slow();

	test('a page that beats no more is loaded again', async ({ site, kiosk }) => {
		await toBeat(kiosk);
		const { loads } = site.seen;
		site.stopBeats();
		await expect.poll(() => site.seen.loads).toBeGreaterThan(loads);
		await toBeat(kiosk);
	});

	test('a browser that hangs is killed and started again', async ({ kiosk }) => {
		await toBeat(kiosk);
		const browser = kiosk.browser();
		kill([browser], 'SIGSTOP');
		await toRunAnother(kiosk, browser);
		await toBeat(kiosk);
	});
});
