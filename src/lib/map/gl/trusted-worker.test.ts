import { afterEach, describe, expect, it, vi } from 'vitest';
import { WORKER_URL } from './files';
import { admitted } from './trusted-worker';

const PAGE = 'https://example.org/region/KZ-MAN';
const WORKER = new URL(WORKER_URL, PAGE).href;

afterEach(() => {
	vi.unstubAllGlobals();
	vi.resetModules();
});

describe('an address a script may be started from', () => {
	it('is the worker’s, as a path or as a whole address', () => {
		expect(admitted(WORKER_URL, PAGE)).toBe(WORKER);
		expect(admitted(WORKER, PAGE)).toBe(WORKER);
	});

	it.each([
		['another site’s', WORKER.replace('example.org', 'example.net')],
		['another scheme’s', WORKER.replace('https:', 'http:')],
		['another port’s', WORKER.replace('example.org', 'example.org:8443')],
		['with a query of its own', `${WORKER}${WORKER.includes('?') ? '&' : '?'}x=1`],
		['with a fragment', `${WORKER}#x`],
		['one that only begins like the worker’s', `${WORKER}x`],
		['another file’s beside it', new URL('other.js', WORKER).href],
		['the page’s', ''],
		['a text of script', 'data:text/javascript,alert(1)'],
		['a blob’s', 'blob:https://example.org/0'],
		['a script for an address', 'javascript:alert(1)']
	])('is not %s', (_, url) => {
		expect(admitted(url, PAGE)).toBeNull();
	});
});

describe('the default policy', () => {
	it('is made once, lets the worker through and nothing else', async () => {
		const createPolicy =
			vi.fn<(name: string, rules: { createScriptURL: (url: string) => string | null }) => void>();
		vi.stubGlobal('trustedTypes', { createPolicy });
		vi.stubGlobal('document', { baseURI: PAGE });
		vi.resetModules();
		await import('./trusted-worker');
		await import('./trusted-worker');
		expect(createPolicy).toHaveBeenCalledOnce();
		const [name, rules] = createPolicy.mock.calls[0] ?? [];
		expect(name).toBe('default');
		expect(Object.keys(rules ?? {})).toEqual(['createScriptURL']);
		expect(rules?.createScriptURL(WORKER)).toBe(WORKER);
		expect(rules?.createScriptURL('https://example.net/a.js')).toBeNull();
	});
});
