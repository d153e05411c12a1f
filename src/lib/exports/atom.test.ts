import { describe, expect, it } from 'vitest';
import { HOSTILE } from '../../../tests/fixtures/published';
import { atom, type Feed } from './atom';
import { permanentId } from './permanent-id';

const FEED: Feed = {
	id: 'urn:uuid:0',
	title: HOSTILE,
	language: 'kk',
	author: 'Made-up',
	rights: 'All made up.',
	page: '/kk?a=1&b="2"',
	self: null,
	entries: [
		{ id: 'urn:uuid:2', title: 'New', date: '2001-02-04', summary: ']]> ]]>', page: '/kk' },
		{ id: 'urn:uuid:1', title: 'Old', date: '2001-02-03', summary: 'Older', page: '/data/a.json' }
	]
};
const xml = atom(FEED);

describe('a feed', () => {
	it('is in its language, of the newest date in it', () => {
		expect(xml).toMatch(
			/^<\?xml [^>]+\?>\n<feed xmlns="http:\/\/www.w3.org\/2005\/Atom" xml:lang="kk">/
		);
		expect(/<updated>(.*?)<\/updated>/.exec(xml)?.[1]).toBe('2001-02-04T00:00:00Z');
	});

	it('has the entries in their order, each with id, title, date, page and summary', () => {
		const entries = xml.match(/<entry>.*?<\/entry>/g) ?? [];
		expect(entries).toHaveLength(2);
		expect(entries[1]).toBe(
			'<entry><id>urn:uuid:1</id><title>Old</title><updated>2001-02-03T00:00:00Z</updated>' +
				'<link rel="alternate" href="/data/a.json"></link><summary>Older</summary></entry>'
		);
	});

	it('takes no text for markup', () => {
		expect(xml).toContain('&lt;/script&gt;&lt;b&gt;</title>');
		expect(xml).toContain('href="/kk?a=1&amp;b=&quot;2&quot;"');
		expect(xml).toContain(']]&gt; ]]&gt;');
	});

	it('names its own address where somebody knows it', () => {
		expect(xml).not.toContain('rel="self"');
		expect(atom({ ...FEED, self: 'https://example.org/feed.xml' })).toContain(
			'rel="self" type="application/atom+xml" href="https://example.org/feed.xml"'
		);
	});
});

describe('a permanent id', () => {
	it('is the UUID of version 5 of a URL', () => {
		// As Python has it: uuid.uuid5(uuid.NAMESPACE_URL, 'https://example.org/')
		expect(permanentId('https://example.org/')).toBe(
			'urn:uuid:527dda32-a0de-5105-a042-cb475b5f7d11'
		);
	});
});
