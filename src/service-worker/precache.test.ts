import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, PAGE, SITE } from '../../tests/fixtures/built-site';
import { fakeCaches } from '../../tests/fixtures/fake-caches';
import { precache } from './precache';

const SCRIPT = '/map/_app/immutable/start.B.js';
const FONT = '/map/_app/immutable/font.B.woff2';

let cache: Cache;
let asked: [path: string, caching: RequestCache | undefined][];

beforeEach(async () => {
	cache = await fakeCaches().open('aimaq-2');
	asked = [];
});

const filled = (
	paths: string[],
	{
		older = {},
		olderType = 'font/woff2',
		broken = ''
	}: { older?: Record<string, string>; olderType?: string; broken?: string } = {}
) =>
	precache(paths, {
		site: SITE,
		cache,
		findOlder: async (path) => (path in older ? answer(older[path] ?? '', olderType) : undefined),
		fetch: async (path, options) => {
			asked.push([String(path), options?.cache]);
			if (path === broken) return answer('', 'text/html', 503);
			if (path === SCRIPT) return answer('new', 'text/javascript');
			return path === FONT ? answer('new', 'font/woff2') : answer(PAGE);
		}
	});

const textAt = async (path: string) => (await cache.match(path))?.text();

describe('precaching', () => {
	it('revalidates what may change with the server, and takes from the HTTP cache what never changes', async () => {
		await filled(['/map/', SCRIPT]);
		expect(asked).toEqual([
			['/map/', 'no-cache'],
			[SCRIPT, undefined]
		]);
		expect(await textAt('/map/')).toBe(PAGE);
		expect(await textAt(SCRIPT)).toBe('new');
	});

	/** Icons, whose responses are delayed until the test releases them. */
	const ICONS = Array.from({ length: 20 }, (_, i) => `/map/icon-${i}.svg`);

	function delayedHost() {
		const waiting: ((response: Response) => void)[] = [];
		let most = 0;
		const fetch = vi.fn(
			() =>
				new Promise<Response>((resolve) => {
					waiting.push(resolve);
					most = Math.max(most, waiting.length);
				})
		);
		/** Answers all requests that wait, and those that follow, until there are none. */
		const release = async (respond = () => answer('<svg/>', 'image/svg+xml')) => {
			while (waiting.length > 0) {
				for (const resolve of waiting.splice(0)) resolve(respond());
				await new Promise((done) => setImmediate(done));
			}
		};
		return { fetch, release, most: () => most };
	}

	it('fetches six files at a time: one by one, each would wait for the network’s delay', async () => {
		const { fetch, release, most } = delayedHost();
		const done = precache(ICONS, { site: SITE, cache, findOlder: async () => undefined, fetch });
		await vi.waitFor(() => expect(fetch).toHaveBeenCalledTimes(6));
		await release();
		await done;
		expect(fetch).toHaveBeenCalledTimes(ICONS.length);
		expect(most()).toBe(6);
		expect(await cache.keys()).toHaveLength(ICONS.length);
	});

	it('asks for nothing more once a file has failed', async () => {
		const { fetch, release } = delayedHost();
		const done = precache(ICONS, { site: SITE, cache, findOlder: async () => undefined, fetch });
		const refused = expect(done).rejects.toThrow('/map/icon-0.svg: expected');
		await vi.waitFor(() => expect(fetch).toHaveBeenCalledTimes(6));
		await release(() => answer('', 'text/html', 500));
		await refused;
		expect(fetch).toHaveBeenCalledTimes(6);
	});

	it('fetches nothing twice', async () => {
		await filled(['/map/', SCRIPT]);
		await filled(['/map/', SCRIPT, FONT]);
		expect(asked.map(([path]) => path)).toEqual(['/map/', SCRIPT, FONT]);
	});

	it('takes what never changes from the cache of an older version, and nothing else', async () => {
		await filled([FONT, '/map/'], { older: { [FONT]: 'old', '/map/': 'old' } });
		expect(asked.map(([path]) => path)).toEqual(['/map/']);
		expect(await textAt(FONT)).toBe('old');
	});

	it('takes nothing of a wrong type from the cache of an older version', async () => {
		await filled([FONT], { older: { [FONT]: 'old' }, olderType: 'application/octet-stream' });
		expect(asked.map(([path]) => path)).toEqual([FONT]);
		expect(await textAt(FONT)).toBe('new');
	});

	it('asks the host again where the HTTP cache still has a file with the wrong type', async () => {
		await precache([SCRIPT], {
			site: SITE,
			cache,
			findOlder: async () => undefined,
			fetch: async (_, options) =>
				answer(
					String(options?.cache),
					options?.cache === 'reload' ? 'text/javascript' : 'application/octet-stream'
				)
		});
		expect(await textAt(SCRIPT)).toBe('reload');
	});

	it('fails at a path that the server does not answer well, says which, and goes on from there the next time', async () => {
		await expect(filled(['/map/', '/map/kk', SCRIPT], { broken: '/map/kk' })).rejects.toThrow(
			/^\/map\/kk: expected it as of version 2, seen HTTP 503/
		);
		expect(await textAt('/map/kk')).toBeUndefined();
		await filled(['/map/', '/map/kk', SCRIPT]);
		expect(asked.map(([path]) => path)).toEqual(['/map/', '/map/kk', SCRIPT, '/map/kk']);
	});
});
