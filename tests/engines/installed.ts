import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { programNamed } from '../programs.ts';

/** A browser engine other than Chromium's, as Debian packages it. */
export interface Engine {
	readonly name: 'Firefox' | 'WebKit';
	/** Debian's packages that bring the browser, what drives it, and the software WebGL of both. */
	readonly packages: readonly string[];
	/** The paths of its programs; undefined for one that this machine has not. */
	readonly programs: () => Readonly<Record<string, string | undefined>>;
}

/** Both show their windows on a screen that is not there: without a window neither draws WebGL. */
const SCREEN = ['xvfb', 'libgl1-mesa-dri'];

export const FIREFOX = {
	name: 'Firefox',
	packages: ['firefox-esr', ...SCREEN],
	programs: () => ({
		browser: process.env['FIREFOX'] || programNamed('firefox-esr') || programNamed('firefox'),
		screen: programNamed('Xvfb')
	})
} satisfies Engine;

export const WEBKIT = {
	name: 'WebKit',
	packages: ['webkit2gtk-driver', ...SCREEN],
	programs: () => ({
		browser: miniBrowser(),
		driver: programNamed('WebKitWebDriver'),
		screen: programNamed('Xvfb')
	})
} satisfies Engine;

/** WebKitGTK's own small browser, which Debian keeps in a folder of the machine's architecture. */
function miniBrowser(): string | undefined {
	const libraries = existsSync('/usr/lib') ? readdirSync('/usr/lib') : [];
	return libraries
		.map((folder) => `/usr/lib/${folder}/webkit2gtk-4.1/MiniBrowser`)
		.find((path) => existsSync(path));
}

/** Why an engine cannot be tried on this machine; null where it can. */
export function whyAbsent({ name, packages, programs }: Engine): string | null {
	return Object.values(programs()).every(Boolean)
		? null
		: `${name} is absent, so its tests are skipped (on Debian: apt-get install ${packages.join(' ')})`;
}

// Run by itself it installs, as root, what is missing. Where that fails the tests say so.
if (process.argv[1] === import.meta.filename) {
	for (const engine of [FIREFOX, WEBKIT]) {
		if (whyAbsent(engine) && process.getuid?.() === 0) {
			try {
				const packages = engine.packages.join(' ');
				const install = `apt-get update && apt-get install --yes --no-install-recommends ${packages}`;
				execFileSync('sh', ['-c', install], { stdio: 'inherit', timeout: 600_000 });
			} catch {
				// There is no Debian, or no network.
			}
		}
		console.log(`Browser tests: ${whyAbsent(engine) ?? `${engine.name} is there`}`);
	}
}
