import { defineConfig } from '@playwright/test';
import base from '../playwright.config.ts';

/**
 * Every test and the full counts of what is promised, `npm run test:long`: the tests of this folder, and all of `e2e`, of
 * which `npm test` runs a few of each kind.
 */
export default defineConfig(base, {
	testDir: '..',
	testMatch: ['long/*.spec.ts', 'e2e/*.spec.ts'],
	grepInvert: [],
	outputDir: '../../test-results',
	workers: 1,
	timeout: 3_600_000,
	expect: { timeout: 300_000 }
});
