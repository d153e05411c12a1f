import { chromium } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { programNamed } from './programs.ts';

/**
 * WebGL in software, and nothing that phones home. Pages are put together without the emulated graphics card, which is for
 * WebGL alone: through it each frame of a page takes about twice as long.
 */
export const CHROMIUM_ARGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--enable-unsafe-swiftshader',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

const ON_PATH = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The path of a Chromium: from the environment, Playwright's own, or the system's. */
export function findChromium(): string | undefined {
	const { CHROMIUM } = process.env;
	if (CHROMIUM && !existsSync(CHROMIUM))
		throw new Error(
			`CHROMIUM: expected the path of a browser, seen “${CHROMIUM}”. Mend or unset it.`
		);
	const own = chromium.executablePath();
	return CHROMIUM || (existsSync(own) ? own : undefined) || ON_PATH.map(programNamed).find(Boolean);
}

/** Tries Playwright's installer, then, as root, Debian's package. */
function installChromium(): void {
	const attempts: [string, string[]][] = [['npx', ['playwright', 'install', 'chromium']]];
	if (process.getuid?.() === 0)
		attempts.push(['sh', ['-c', 'apt-get update && apt-get install --yes chromium']]);
	for (const [command, args] of attempts) {
		try {
			execFileSync(command, args, { stdio: 'inherit', timeout: 600_000 });
		} catch {
			// The next way may work.
		}
		if (findChromium()) return;
	}
}

// Run by itself it makes sure that there is one, so that the tests find it.
if (process.argv[1] === import.meta.filename) {
	if (!findChromium()) installChromium();
	const found = findChromium();
	if (!found) {
		console.error(
			'Browser tests: expected a Chromium, seen none. Install one (on Debian: apt-get install chromium) ' +
				'or name it: CHROMIUM=/path/to/chromium npm test'
		);
		process.exit(1);
	}
	console.log(`Browser tests use ${found}`);
}
