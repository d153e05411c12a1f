import { defineConfig } from '@playwright/test';
import base from '../playwright.config.ts';

/** The full counts of what is promised, `npm run test:long`; `npm test` does a few of each. */
export default defineConfig(base, {
	testDir: '.',
	outputDir: '../../test-results',
	workers: 1,
	timeout: 3_600_000,
	expect: { timeout: 300_000 }
});
