import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** Loads the module with an environment variable. */
async function siteUrlFrom(value: string | undefined): Promise<string | null> {
	vi.stubEnv('SITE_URL', value);
	vi.resetModules();
	return (await import('./site-url')).siteUrl;
}

beforeEach(() => {
	vi.spyOn(console, 'info').mockImplementation(() => {});
});

afterEach(() => {
	vi.unstubAllEnvs();
	vi.restoreAllMocks();
});

describe('the address of the site', () => {
	it.each([
		['https://example.org', 'https://example.org'],
		['https://example.org/', 'https://example.org'],
		['http://localhost:8080', 'http://localhost:8080']
	])('is the origin that %s names', async (value, origin) => {
		expect(await siteUrlFrom(value)).toBe(origin);
	});

	it('is null where the variable is not set, and the build says so', async () => {
		for (const value of [undefined, '']) expect(await siteUrlFrom(value)).toBeNull();
		expect(console.info).toHaveBeenCalledTimes(2);
	});

	it.each([
		'http://example.org',
		'https://example.org/map',
		'https://example.org/?a=1',
		'https://example.org/#top',
		'https://user@example.org',
		'ftp://localhost',
		'javascript:alert(1)',
		'example.org'
	])('is not %s', async (value) => {
		await expect(siteUrlFrom(value)).rejects.toThrow(`seen “${value}”`);
	});
});
