import { beforeEach, describe, expect, it } from 'vitest';
import { fakeCaches } from '../../tests/fixtures/fake-caches';
import { deleteUnused, noteUsers } from './older-caches';

let caches: CacheStorage;

beforeEach(async () => {
	caches = fakeCaches();
	for (const name of ['aimaq-1', 'aimaq-2', 'another’s', 'workbox-aimaq-1'])
		await caches.open(name);
});

const left = async () => (await caches.keys()).sort();

describe('the cache of an older version', () => {
	it('stays while a page is open that was open when the newer one took over', async () => {
		await noteUsers(caches, '2', ['kiosk', 'tab']);
		await deleteUnused(caches, '2', ['kiosk', 'newer tab']);
		expect(await left()).toContain('aimaq-1');
	});

	it('goes once none of them is', async () => {
		await noteUsers(caches, '2', ['kiosk', 'tab']);
		await deleteUnused(caches, '2', ['newer tab']);
		expect(await left()).toEqual(['aimaq-2', 'another’s', 'workbox-aimaq-1']);
	});

	it('is not held by pages that came after a newer version', async () => {
		await noteUsers(caches, '2', ['kiosk']);
		await noteUsers(caches, '3', ['tab of version 2']);
		await deleteUnused(caches, '3', ['tab of version 2']);
		expect(await left()).toEqual(['aimaq-2', 'aimaq-3', 'another’s', 'workbox-aimaq-1']);
	});

	it('is no longer old when its version comes back', async () => {
		await noteUsers(caches, '2', []);
		await noteUsers(caches, '1', []);
		await noteUsers(caches, '2', ['tab']);
		await deleteUnused(caches, '2', ['tab']);
		expect(await left()).toContain('aimaq-2');
		await deleteUnused(caches, '2', []);
		expect(await left()).toEqual(['aimaq-2', 'another’s', 'workbox-aimaq-1']);
	});
});

describe('a cache', () => {
	it('of the version to come is left alone while it is being filled', async () => {
		await deleteUnused(caches, '1', []);
		expect(await left()).toContain('aimaq-2');
	});

	it('of another owner is never touched', async () => {
		await noteUsers(caches, '2', []);
		await deleteUnused(caches, '2', []);
		for (const name of ['another’s', 'workbox-aimaq-1']) {
			expect(await left()).toContain(name);
			expect(await (await caches.open(name)).keys()).toEqual([]);
		}
	});
});
