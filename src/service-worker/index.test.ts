import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeCaches } from '../../tests/fixtures/fake-caches';
import { startWorker } from '../../tests/fixtures/service-worker';
import { answer, PAGE } from '../../tests/fixtures/built-site';

afterEach(() => {
	vi.unstubAllGlobals();
	vi.doUnmock('$service-worker');
});

const host = (path: string) => (path === '/map/' ? answer(PAGE) : answer('', 'text/html', 404));

describe('a service worker that is activated', () => {
	it('disables navigation preload, which an older version has enabled', async () => {
		const worker = await startWorker(host);
		await worker.activate();
		expect(worker.registration.navigationPreload.disable).toHaveBeenCalledOnce();
		expect(worker.registration.navigationPreload.enable).not.toHaveBeenCalled();
	});
});

describe('an immutable file', () => {
	const SCRIPT = '/map/_app/immutable/start.B.js';

	it('is not taken from a cache that has it with the wrong type', async () => {
		const caches = fakeCaches();
		const older = await caches.open('aimaq-1');
		await older.put(SCRIPT, answer('broken', 'application/octet-stream'));
		const worker = await startWorker(() => answer('mended', 'text/javascript'), { caches });
		expect(await (await worker.fetch(SCRIPT))?.text()).toBe('mended');
	});

	it('is asked of the host again where the HTTP cache has it with the wrong type', async () => {
		const worker = await startWorker((_, { cache }) =>
			cache === 'reload'
				? answer('mended', 'text/javascript')
				: answer('broken', 'application/octet-stream')
		);
		expect(await (await worker.fetch(SCRIPT))?.text()).toBe('mended');
		await worker.idle();
		const cached = await worker.caches.match(SCRIPT, { cacheName: 'aimaq-2' });
		expect(await cached?.text()).toBe('mended');
	});

	it('of a wrong type is passed on, but not cached', async () => {
		const worker = await startWorker(() => answer('broken', 'application/octet-stream'));
		expect(await (await worker.fetch(SCRIPT))?.text()).toBe('broken');
		await worker.idle();
		expect(await worker.caches.match(SCRIPT, { cacheName: 'aimaq-2' })).toBeUndefined();
	});
});
