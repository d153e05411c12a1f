import { defineConfig } from '@playwright/test';
import { findChromium } from './chromium.ts';

const PORT = Number(process.env.PORT ?? 4179);

/** Software WebGL, and nothing that phones home. */
const CHROMIUM_ARGS = [
	'--no-sandbox',
	'--use-angle=swiftshader',
	'--enable-unsafe-swiftshader',
	'--ignore-gpu-blocklist',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

export default defineConfig({
	testDir: 'e2e',
	outputDir: '../test-results',
	fullyParallel: true,
	forbidOnly: Boolean(process.env.CI),
	workers: 2,
	timeout: 90_000,
	expect: { timeout: 30_000 },
	reporter: 'list',
	use: {
		baseURL: `http://localhost:${PORT}`,
		viewport: { width: 1280, height: 800 },
		// It keeps the whole site in each new browser: only where that is tested.
		serviceWorkers: 'block',
		launchOptions: { executablePath: findChromium() ?? '', args: CHROMIUM_ARGS }
	},
	webServer: {
		command: `npx jiti src/serve.ts --port ${PORT}`,
		cwd: '..',
		url: `http://localhost:${PORT}`,
		reuseExistingServer: false
	}
});
