import { afterEach, describe, expect, it, vi } from 'vitest';
import { WORKER_URL } from './gl/files';
import { admitted, SERVICE_WORKER_URL } from './trusted-scripts';

const PAGE = 'https://example.org/region/KZ-MAN';

afterEach(() => {
	vi.unstubAllGlobals();
	vi.resetModules();
});

describe.each([
	['the map’s worker', WORKER_URL],
	['the service worker', SERVICE_WORKER_URL]
])('an address a script may be started from: %s', (_, path) => {
	const whole = new URL(path, PAGE).href;

	it('is it as a path and as a whole address', () => {
		expect(admitted(path, PAGE)).toBe(whole);
		expect(admitted(whole, PAGE)).toBe(whole);
	});

	it.each([
		['another site’s', whole.replace('example.org', 'example.net')],
		['another scheme’s', whole.replace('https:', 'http:')],
		['another port’s', whole.replace('example.org', 'example.org:8443')],
		['with a query of its own', `${whole}${whole.includes('?') ? '&' : '?'}x=1`],
		['with a fragment', `${whole}#x`],
		['one that only begins like it', `${whole}x`],
		['another file’s beside it', new URL('other.js', whole).href]
	])('is not %s', (_, url) => {
		expect(admitted(url, PAGE)).toBeNull();
	});
});

describe('an address a script may be started from', () => {
	it.each([
		['the page’s', ''],
		['a text of script', 'data:text/javascript,alert(1)'],
		['a blob’s', 'blob:https://example.org/0'],
		['a script for an address', 'javascript:alert(1)']
	])('is not %s', (_, url) => {
		expect(admitted(url, PAGE)).toBeNull();
	});
});

describe('the default policy', () => {
	it('is made once, lets the two workers through and nothing else', async () => {
		const createPolicy =
			vi.fn<(name: string, rules: { createScriptURL: (url: string) => string | null }) => void>();
		vi.stubGlobal('trustedTypes', { createPolicy });
		vi.stubGlobal('document', { baseURI: PAGE });
		vi.resetModules();
		await import('./trusted-scripts');
		await import('./trusted-scripts');
		expect(createPolicy).toHaveBeenCalledOnce();
		const [name, rules] = createPolicy.mock.calls[0] ?? [];
		expect(name).toBe('default');
		expect(Object.keys(rules ?? {})).toEqual(['createScriptURL']);
		for (const path of [WORKER_URL, SERVICE_WORKER_URL])
			expect(rules?.createScriptURL(path)).toBe(new URL(path, PAGE).href);
		expect(rules?.createScriptURL('https://example.net/a.js')).toBeNull();
	});
});
