import { chromium } from '@playwright/test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CHROMIUM_ARGS, findChromium } from '../chromium.ts';
import { faultsOfWalk, timesShown } from '../e2e/walk-faults.ts';
import { walkTour, type Sample } from '../e2e/walk-tour.ts';

/**
 * Walks through the kiosk's tour for long, `npm run soak -- --stops 2000`, and prints every hundred stops what the page
 * holds on to. Fails when it grew past its first quarter, or when nothing was measured. With `--real` the clock on the wall
 * does not jump: an hour has 720 stops.
 */

const { values } = parseArgs({
	options: {
		stops: { type: 'string', default: '2000' },
		real: { type: 'boolean', default: false },
		port: { type: 'string', default: process.env.PORT ?? '4178' }
	}
});

declare global {
	interface Window {
		/** Milliseconds by which the clock on the wall is ahead. */
		ahead: number;
	}
}

const HUNDRED = 100;

/** Seconds a stop is shown. */
const DWELL = 5;
const root = resolve(import.meta.dirname, '../..');

const server = spawn(
	process.execPath,
	['node_modules/.bin/jiti', 'src/serve.ts', '--port', values.port],
	{ cwd: root, stdio: ['ignore', 'pipe', 'inherit'] }
);
process.on('exit', () => server.kill());
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));
server.on('exit', (code) => code && process.exit(code));
// It says when it listens.
await once(server.stdout, 'data');

const browser = await chromium.launch({
	executablePath: findChromium() ?? '',
	args: CHROMIUM_ARGS
});
const page = await browser.newPage({
	baseURL: `http://localhost:${values.port}`,
	viewport: { width: 1920, height: 1080 }
});
// Only the clock on the wall jumps: timers, the map's flights and the questions to the site take the time they take.
await page.addInitScript(() => {
	const now = Date.now;
	window.ahead = 0;
	Date.now = () => now() + window.ahead;
});
await page.goto(`/kiosk?dwell=${DWELL}`);
await page.locator('html[data-beat]').waitFor({ state: 'attached' });
const stops = Number(values.stops);
const pass = async () => {
	if (!values.real) await page.evaluate((dwell) => void (window.ahead += dwell), DWELL * 1000);
};
const walk = await walkTour(page, { stops, every: HUNDRED, pass }, print);
for (const [stop, times] of timesShown(walk.shown)) console.log(`${stop}: ${times} times`);
await browser.close();

const faults = faultsOfWalk(walk, stops / 4);
for (const fault of faults) console.error(fault);
process.exit(faults.length > 0 ? 1 : 0);

function print({ stops, heap, nodes, listeners, memory }: Sample): void {
	const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(2)} MB`;
	console.log(
		`${stops} stops: heap ${megabytes(heap)}, ${nodes} nodes, ${listeners} listeners, ` +
			`renderer ${memory === null ? 'unknown' : megabytes(memory)}`
	);
}
