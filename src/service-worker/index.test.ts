import { afterEach, describe, expect, it, vi } from 'vitest';
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
