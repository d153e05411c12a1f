import { defineConfig } from '@playwright/test';
import { resolve } from 'node:path';
import { CHROMIUM_ARGS, findChromium } from './chromium.ts';
import { LONG } from './e2e/long.ts';

const PORT = Number(process.env.PORT ?? 4179);

export default defineConfig({
	testDir: 'e2e',
	outputDir: '../test-results',
	fullyParallel: true,
	forbidOnly: Boolean(process.env.CI),
	grepInvert: new RegExp(LONG.tag),
	workers: 2,
	// WebGL in software takes half a minute to start where two tests share a slow machine.
	timeout: 300_000,
	expect: { timeout: 90_000 },
	// Beside the test, whichever of the two configurations runs it.
	snapshotPathTemplate: '{testDir}/{testFileDir}/looks/{arg}{ext}',
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
		cwd: resolve(import.meta.dirname, '..'),
		url: `http://localhost:${PORT}`,
		reuseExistingServer: false
	}
});
