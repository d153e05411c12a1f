import { afterEach, describe, expect, it, vi } from 'vitest';
import { answer, deployed, ORIGIN, pageOf, SITE } from '../../tests/fixtures/built-site';
import { fakeCaches } from '../../tests/fixtures/fake-caches';
import { FakeWorker, startWorker, type Host } from '../../tests/fixtures/service-worker';
import { NETWORK_TIMEOUT } from './strategy';

afterEach(() => {
	vi.unstubAllGlobals();
	vi.doUnmock('$service-worker');
});

const text = async (response: Promise<Response | null>) => (await response)?.text();

describe('a service worker that is activated', () => {
	it('disables navigation preload, which an older version has enabled', async () => {
		const worker = await startWorker(deployed('2'));
		await worker.activate();
		expect(worker.registration.navigationPreload.disable).toHaveBeenCalledOnce();
		expect(worker.registration.navigationPreload.enable).not.toHaveBeenCalled();
	});
});

describe('an immutable file', () => {
	const SCRIPT = '/map/_app/immutable/start.B.js';

	it('comes from the network where the caches cannot be listed', async () => {
		const caches = fakeCaches();
		caches.keys = () => Promise.reject(new DOMException('', 'UnknownError'));
		const worker = await startWorker(deployed('2'), { caches });
		expect((await worker.fetch(SCRIPT))?.status).toBe(200);
	});

	it('is not taken from a cache that has it with the wrong type', async () => {
		const caches = fakeCaches();
		const older = await caches.open('aimaq/map/-1');
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
		const cached = await worker.caches.match(SCRIPT, { cacheName: 'aimaq/map/-2' });
		expect(await cached?.text()).toBe('mended');
	});

	it('of a wrong type is passed on, but not cached', async () => {
		const worker = await startWorker(() => answer('broken', 'application/octet-stream'));
		expect(await (await worker.fetch(SCRIPT))?.text()).toBe('broken');
		await worker.idle();
		expect(await worker.caches.match(SCRIPT, { cacheName: 'aimaq/map/-2' })).toBeUndefined();
	});
});

describe('a version that is installed', () => {
	const cachedPaths = async (caches: CacheStorage) =>
		(await (await caches.open('aimaq/map/-2')).keys()).map(({ url }) => new URL(url).pathname);

	it('is cached whole in the language of the open pages', async () => {
		const worker = await startWorker(deployed('2'));
		await worker.install();
		expect((await cachedPaths(worker.caches)).sort()).toEqual(
			[
				...['/map/', '/map/404', '/map/offline', '/map/region/KZ-MAN'],
				'/map/data/outlines.topo.json',
				...SITE.files,
				...SITE.build
			].sort()
		);
	});

	it('is cached in the languages in which another version was', async () => {
		const worker = await startWorker(deployed('2'));
		const older = await worker.caches.open('aimaq/map/-1');
		await older.put('/map/kk/region/KZ-MAN', answer(pageOf('1')));
		await worker.install();
		expect(await cachedPaths(worker.caches)).toContain('/map/kk');
		expect(await cachedPaths(worker.caches)).toContain('/map/');
	});

	it('takes over without its files where the device has no room for them beside the older ones', async () => {
		const worker = await startWorker(deployed('2'));
		const refuseToPut = async (name: string) => {
			const cache = await worker.caches.open('aimaq/map/-2');
			cache.put = () => Promise.reject(new DOMException('', name));
		};
		await refuseToPut('QuotaExceededError');
		await expect(worker.install()).resolves.toBeUndefined();
		expect(await worker.caches.keys()).not.toContain('aimaq/map/-2');
		await refuseToPut('UnknownError');
		await expect(worker.install()).rejects.toThrow();
	});

	it.each(SITE.build)(
		'is refused where the device has no room and %s is missing, so that the last good version stays',
		async (missing) => {
			const worker = await startWorker((path) =>
				path === missing ? answer('', 'text/html', 404) : deployed('2')(path)
			);
			const cache = await worker.caches.open('aimaq/map/-2');
			cache.put = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
			await expect(worker.install()).rejects.toThrow(missing);
			expect(await worker.caches.keys()).not.toContain('aimaq/map/-2');
		}
	);

	it('is refused while the host announces another version, and nothing is fetched for it', async () => {
		const host: Host = (path) => deployed(path.endsWith('version.json') ? '1' : '2')(path);
		const worker = await startWorker(host);
		await expect(worker.install()).rejects.toThrow(
			'/map/_app/version.json: expected version 2, seen 1'
		);
		expect(await cachedPaths(worker.caches)).toEqual([]);
	});

	it.each(['/map/_app/pages/en.json', ...SITE.build])(
		'is refused while %s is missing',
		async (missing) => {
			const worker = await startWorker((path) =>
				path === missing ? answer('', 'text/html', 404) : deployed('2')(path)
			);
			await expect(worker.install()).rejects.toThrow(missing);
		}
	);

	it('is refused while the pages are still those of the version before', async () => {
		const worker = await startWorker((path) =>
			deployed(path === '/map/_app/pages/en.json' ? '1' : '2')(path)
		);
		await expect(worker.install()).rejects.toThrow(
			'/map/_app/pages/en.json: expected the pages of version 2, seen 1'
		);
	});

	it('is refused while one of its pages is not among them', async () => {
		const worker = await startWorker((path) =>
			path === '/map/_app/pages/en.json'
				? answer(JSON.stringify({ version: '2', pages: { '/': '' } }), 'application/json')
				: deployed('2')(path)
		);
		await expect(worker.install()).rejects.toThrow('/map/404');
	});

	it('asks the host for all pages of a language at once, and for none by itself', async () => {
		const asked: string[] = [];
		const worker = await startWorker((path) => {
			asked.push(path);
			return deployed('2')(path);
		});
		await worker.install();
		expect(asked.filter((path) => !path.includes('.'))).toEqual([]);
		expect(asked.filter((path) => path.includes('/pages/'))).toEqual(['/map/_app/pages/en.json']);
	});

	it('has its pages with the headers that a host gives them', async () => {
		const worker = await startWorker(deployed('2'));
		await worker.install();
		const page = await worker.caches.match('/map/region/KZ-MAN', { cacheName: 'aimaq/map/-2' });
		expect(page?.headers.get('content-type')).toBe('text/html; charset=utf-8');
		expect(page?.headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
	});
});

describe('a page', () => {
	it('is shown whole where the network sends its beginning and then nothing', async () => {
		let now: Host = deployed('2');
		const worker = await startWorker((path, request) => now(path, request));
		await worker.install();
		now = () => {
			const beginning = new TextEncoder().encode('<meta name="aimaq-version" content="2" />');
			const body = new ReadableStream({ start: (stream) => stream.enqueue(beginning) });
			return new Response(body, { headers: { 'content-type': 'text/html' } });
		};
		expect(await text(worker.navigate('/map/'))).toBe(pageOf('2', '/map/'));
	});

	it('is asked of the host each time: a browser may keep a status 410 for good', async () => {
		const caching: RequestCache[] = [];
		const worker = await startWorker((path, { cache }) => {
			caching.push(cache);
			return deployed('2')(path);
		});
		await worker.navigate('/map/');
		await worker.fetch('/map/data/outlines.topo.json');
		expect(caching).toEqual(['no-cache', 'no-cache']);
	});
});

describe('a navigation while the host has the next version', () => {
	/** The service worker of version 2, installed, and a host that has version 3 by now. */
	async function afterDeployment(next: FakeWorker | null, host: Host = deployed('3')) {
		let now: Host = deployed('2');
		const worker = await startWorker((path, request) => now(path, request));
		await worker.install();
		now = host;
		worker.registration.installing = next;
		return worker;
	}

	it('shows the cached page where that version cannot be installed yet', async () => {
		const worker = await afterDeployment(null);
		expect(await text(worker.navigate('/map/'))).toBe(pageOf('2', '/map/'));
		expect(worker.registration.update).toHaveBeenCalled();
	});

	it('shows the cached page where the installation of that version fails', async () => {
		const next = new FakeWorker();
		const worker = await afterDeployment(next);
		const shown = text(worker.navigate('/map/'));
		await vi.waitFor(() => expect(worker.registration.update).toHaveBeenCalled());
		next.become('redundant');
		expect(await shown).toBe(pageOf('2', '/map/'));
	});

	it('shows the new page as soon as that version is installed whole', async () => {
		const next = new FakeWorker();
		const worker = await afterDeployment(next);
		const shown = text(worker.navigate('/map/'));
		await vi.waitFor(() => expect(worker.registration.update).toHaveBeenCalled());
		next.become('installed');
		expect(await shown).toBe(pageOf('3', '/map/'));
	});

	it('waits for the installation no longer than for a silent network', async () => {
		const worker = await afterDeployment(new FakeWorker());
		vi.useFakeTimers();
		const shown = vi.fn();
		void text(worker.navigate('/map/')).then(shown);
		await vi.advanceTimersByTimeAsync(NETWORK_TIMEOUT - 1);
		expect(shown).not.toHaveBeenCalled();
		await vi.advanceTimersByTimeAsync(1);
		vi.useRealTimers();
		await vi.waitFor(() => expect(shown).toHaveBeenCalledWith(pageOf('2', '/map/')));
	});

	it('begins the installation also where the network answers after its time is up', async () => {
		vi.useFakeTimers();
		const worker = await afterDeployment(null, async (path) => {
			await new Promise((resolve) => setTimeout(resolve, 1900));
			return deployed('3')(path);
		});
		const shown = text(worker.navigate('/map/'));
		await vi.advanceTimersByTimeAsync(NETWORK_TIMEOUT);
		expect(await shown).toBe(pageOf('2', '/map/'));
		expect(worker.registration.update).not.toHaveBeenCalled();
		await vi.advanceTimersByTimeAsync(400);
		await worker.idle();
		expect(worker.registration.update).toHaveBeenCalled();
		vi.useRealTimers();
	});

	it('shows the new page where the old one is not cached', async () => {
		const worker = await afterDeployment(null);
		expect(await text(worker.navigate('/map/kk'))).toBe(pageOf('3', '/map/kk'));
	});

	it('does not concern a script that asks for the page, as the kiosk does before it reloads', async () => {
		const worker = await afterDeployment(null);
		expect(await text(worker.fetch('/map/'))).toBe(pageOf('3', '/map/'));
	});
});

describe('a navigation without a network', () => {
	/** The service worker of version 2, which has kept the English pages, and a host that is gone by now. */
	async function withoutNetwork(host: Host = deployed('2')) {
		let now = host;
		const worker = await startWorker((path, request) => now(path, request));
		await worker.install();
		now = () => Promise.reject(new TypeError('no network'));
		return { ...worker, put: (next: Host) => (now = next) };
	}

	it.each(['/map/kk', '/map/kk/region/KZ-MAN'])(
		'to %s, whose language is not kept, is answered in the kept language with what is missing',
		async (path) => {
			const response = await (await withoutNetwork()).navigate(path);
			expect(response?.status).toBe(503);
			expect(await response?.text()).toBe(pageOf('2', '/map/offline'));
		}
	);

	it.each(['/map/nowhere', '/map/kk/nowhere', '/map/nothing.json'])(
		'to %s, where there is no page, is answered in the kept language by the page that says so',
		async (path) => {
			const response = await (await withoutNetwork()).navigate(path);
			expect(response?.status).toBe(404);
			expect(await response?.text()).toBe(pageOf('2', '/map/404'));
		}
	);

	it('is answered in the language of the page that led there, where several are kept', async () => {
		const worker = await withoutNetwork();
		worker.put(deployed('2'));
		worker.pages.push({ id: 'kazakh', url: `${ORIGIN}/map/kk` });
		await worker.install();
		worker.put(() => Promise.reject(new TypeError('no network')));
		const asked = (referrer: string) => text(worker.navigate('/map/ru', `${ORIGIN}${referrer}`));
		expect(await asked('/map/kk/region/KZ-MAN')).toBe(pageOf('2', '/map/kk/404'));
		expect(await asked('/map/')).toBe(pageOf('2', '/map/404'));
	});

	it.each([
		['/map/index.html', '/map/'],
		['/map/region/KZ-MAN/?dwell=5', '/map/region/KZ-MAN?dwell=5']
	])('to %s is sent to the page that is kept', async (path, location) => {
		const response = await (await withoutNetwork()).navigate(path);
		expect(response?.status).toBe(302);
		expect(response?.headers.get('location')).toBe(`${ORIGIN}${location}`);
	});

	it('fails as the network fails where no page is kept', async () => {
		const worker = await startWorker(() => Promise.reject(new TypeError('no network')));
		await expect(worker.navigate('/map/kk')).rejects.toThrow('no network');
	});

	it('does not concern a script that asks for an address', async () => {
		const worker = await withoutNetwork();
		await expect(worker.fetch('/map/kk')).rejects.toThrow('no network');
		expect(await worker.fetch('/map/nowhere')).toBeNull();
	});
});

describe('a navigation to an address that is no page’s', () => {
	it('gets whatever the host answers', async () => {
		const worker = await startWorker((path) => answer(path, 'text/html', 418));
		await worker.install().catch(() => {});
		expect((await worker.navigate('/map/nowhere'))?.status).toBe(418);
	});

	it('gets the kept page where it is one way to write that page’s, and the host does not know it', async () => {
		const worker = await startWorker(deployed('2'));
		await worker.install();
		const response = await worker.navigate('/map/region/KZ-MAN/');
		expect(response?.headers.get('location')).toBe(`${ORIGIN}/map/region/KZ-MAN`);
		// Of a language that is not kept, nobody can say that the host would answer: it may lead back here.
		expect((await worker.navigate('/map/kk/'))?.status).toBe(404);
	});
});
