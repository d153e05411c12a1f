import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answer } from '../../tests/fixtures/built-site';
import { fakeCaches } from '../../tests/fixtures/fake-caches';
import { deleteUnusedCaches, matchIn, recordClients } from './versioned-caches';

let caches: CacheStorage;

/** A version at the root of the origin. */
const at = (version: string) => ({ base: '', version });

describe('a match in several caches', () => {
	beforeEach(async () => {
		caches = fakeCaches();
		for (const name of ['aimaq-2', 'aimaq-1', 'another’s'])
			await (await caches.open(name)).put('/a.js', answer(name, 'text/javascript'));
	});

	it('is in the first cache that has one', async () => {
		expect(await (await matchIn(caches, ['aimaq-2', 'aimaq-1'], '/a.js'))?.text()).toBe('aimaq-2');
		expect(await (await matchIn(caches, ['none', 'aimaq-1'], '/a.js'))?.text()).toBe('aimaq-1');
	});

	it('is in the next cache where one has it with the wrong type', async () => {
		const broken = answer('', 'application/octet-stream');
		await (await caches.open('aimaq-2')).put('/a.js', broken);
		expect(await (await matchIn(caches, ['aimaq-2', 'aimaq-1'], '/a.js'))?.text()).toBe('aimaq-1');
	});

	it('is never in a cache that was not named', async () => {
		expect(await matchIn(caches, ['none'], '/a.js')).toBeUndefined();
	});

	it('is in the next cache where one cannot be read', async () => {
		vi.spyOn(caches, 'match').mockRejectedValueOnce(new DOMException('disk'));
		expect(await (await matchIn(caches, ['aimaq-2', 'aimaq-1'], '/a.js'))?.text()).toBe('aimaq-1');
	});
});

describe('the caches of an origin', () => {
	beforeEach(async () => {
		caches = fakeCaches();
		for (const name of ['aimaq-1', 'aimaq-2', 'another’s', 'workbox-aimaq-1'])
			await caches.open(name);
	});

	const left = async () => (await caches.keys()).sort();

	it('keep an older version’s while a page is open that was open when the newer one took over', async () => {
		await recordClients(caches, at('2'), ['kiosk', 'tab']);
		await deleteUnusedCaches(caches, at('2'), ['kiosk', 'newer tab']);
		expect(await left()).toContain('aimaq-1');
	});

	it('lose an older version’s once none of those pages is open', async () => {
		await recordClients(caches, at('2'), ['kiosk', 'tab']);
		await deleteUnusedCaches(caches, at('2'), ['newer tab']);
		expect(await left()).toEqual(['aimaq-2', 'another’s', 'workbox-aimaq-1']);
	});

	it('do not keep an older version’s for pages that came after a newer version', async () => {
		await recordClients(caches, at('2'), ['kiosk']);
		await recordClients(caches, at('3'), ['tab of version 2']);
		await deleteUnusedCaches(caches, at('3'), ['tab of version 2']);
		expect(await left()).toEqual(['aimaq-2', 'aimaq-3', 'another’s', 'workbox-aimaq-1']);
	});

	it('keep a version’s that is deployed again after a rollback', async () => {
		await recordClients(caches, at('2'), []);
		await recordClients(caches, at('1'), []);
		await recordClients(caches, at('2'), ['tab']);
		await deleteUnusedCaches(caches, at('2'), ['tab']);
		expect(await left()).toContain('aimaq-2');
		await deleteUnusedCaches(caches, at('2'), []);
		expect(await left()).toEqual(['aimaq-2', 'another’s', 'workbox-aimaq-1']);
	});

	it('keep the next version’s while it is being filled', async () => {
		await deleteUnusedCaches(caches, at('1'), []);
		expect(await left()).toContain('aimaq-2');
	});

	it('keep those of other owners untouched', async () => {
		await recordClients(caches, at('2'), []);
		await deleteUnusedCaches(caches, at('2'), []);
		for (const name of ['another’s', 'workbox-aimaq-1']) {
			expect(await left()).toContain(name);
			expect(await (await caches.open(name)).keys()).toEqual([]);
		}
	});

	it.each(['', '/map', '/map-2'])(
		'keep those of the site under other paths than “%s”',
		async (base) => {
			caches = fakeCaches();
			const names = ['aimaq-1', 'aimaq/map/-1', 'aimaq/map-2/-1'];
			for (const name of names) await caches.open(name);
			await recordClients(caches, { base, version: '2' }, []);
			await deleteUnusedCaches(caches, { base, version: '2' }, []);
			const own = base ? `aimaq${base}/-` : 'aimaq-';
			expect(await left()).toEqual(
				[...names.filter((name) => !name.startsWith(own)), `${own}2`].sort()
			);
		}
	);
});
