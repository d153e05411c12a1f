import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addStyleSheet } from './load';

class Link extends EventTarget {
	rel = '';
	href = '';
	remove = () => void links.splice(links.indexOf(this), 1);
}

/** What stands in the page's head. */
const links: Link[] = [];

beforeEach(() =>
	vi.stubGlobal('document', {
		createElement: () => new Link(),
		head: { append: (link: Link) => links.push(link) }
	})
);
afterEach(() => {
	links.length = 0;
	vi.unstubAllGlobals();
});

describe('addStyleSheet', () => {
	it('asks once, however often it is needed, and settles when the sheet has come', async () => {
		const both = Promise.all([addStyleSheet('/once.css'), addStyleSheet('/once.css')]);
		expect(links.map(({ rel, href }) => ({ rel, href }))).toEqual([
			{ rel: 'stylesheet', href: '/once.css' }
		]);
		links[0]?.dispatchEvent(new Event('load'));
		await both;
		await addStyleSheet('/once.css');
		expect(links).toHaveLength(1);
	});

	it('says which sheet failed, and tries again when asked again', async () => {
		const first = addStyleSheet('/lost.css');
		links[0]?.dispatchEvent(new Event('error'));
		await expect(first).rejects.toThrow('/lost.css');
		expect(links).toHaveLength(0);
		const second = addStyleSheet('/lost.css');
		links[0]?.dispatchEvent(new Event('load'));
		await second;
	});
});
