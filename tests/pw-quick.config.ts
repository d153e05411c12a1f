import base from './playwright.config.ts';
export default { ...base, testDir: 'e2e', expect: { timeout: 15000 } };
