import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answer } from '../../tests/fixtures/built-site';
import { fakeCaches } from '../../tests/fixtures/fake-caches';
import { find } from './find';

let caches: CacheStorage;

beforeEach(async () => {
	caches = fakeCaches();
	for (const name of ['aimaq-2', 'aimaq-1', 'another’s'])
		await (await caches.open(name)).put('/a.js', answer(name));
});

describe('what is found', () => {
	it('is in the first cache that has it', async () => {
		expect(await (await find(caches, ['aimaq-2', 'aimaq-1'], '/a.js'))?.text()).toBe('aimaq-2');
		expect(await (await find(caches, ['none', 'aimaq-1'], '/a.js'))?.text()).toBe('aimaq-1');
	});

	it('is never in a cache that was not named', async () => {
		expect(await find(caches, ['none'], '/a.js')).toBeUndefined();
	});

	it('is in the next cache where one cannot be read', async () => {
		vi.spyOn(caches, 'match').mockRejectedValueOnce(new DOMException('disk'));
		expect(await (await find(caches, ['aimaq-2', 'aimaq-1'], '/a.js'))?.text()).toBe('aimaq-1');
	});
});
