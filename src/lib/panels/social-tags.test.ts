import { describe, expect, it } from 'vitest';
import { socialTags } from './social-tags';

const PAGE =
	'<head><title>Mangystau &amp; "more"</title> <meta name="description" content="One &quot;article&quot;"/></head>';
const ADDRESSES = {
	page: 'https://example.org/kk/region/KZ-MAN',
	picture: 'https://example.org/kk/social/KZ-MAN.png'
};
const ABOUT = { language: 'kk', site: 'Аймақ', alt: 'A "map"', addresses: ADDRESSES } as const;

/** The contents of the tags, by name. */
function read(html: string): Map<string, string[]> {
	const tags = new Map<string, string[]>();
	for (const [, name = '', content = ''] of html.matchAll(
		/<meta (?:property|name)="([^"]+)" content="([^"]*)">/g
	))
		tags.set(name, [...(tags.get(name) ?? []), content]);
	return tags;
}

describe('what other sites read of a page', () => {
	const tags = read(socialTags(PAGE, ABOUT));

	it('is the title and the description that the page has', () => {
		expect(tags.get('og:title')).toEqual(['Mangystau &amp; &quot;more&quot;']);
		expect(tags.get('og:description')).toEqual(['One &quot;article&quot;']);
	});

	it('is its address, and its picture with size and words', () => {
		expect(tags.get('og:url')).toEqual([ADDRESSES.page]);
		expect(tags.get('og:image')).toEqual([ADDRESSES.picture]);
		expect(tags.get('og:image:width')).toEqual(['1200']);
		expect(tags.get('og:image:height')).toEqual(['630']);
		expect(tags.get('og:image:alt')).toEqual(['A &quot;map&quot;']);
		expect(tags.get('twitter:card')).toEqual(['summary_large_image']);
	});

	it('is the language it is in, and those it is there in too', () => {
		expect(tags.get('og:locale')).toEqual(['kk_KZ']);
		expect(tags.get('og:locale:alternate')).toEqual(['en_GB', 'ru_RU']);
		expect(tags.get('og:site_name')).toEqual(['Аймақ']);
	});

	it('is no address where the site’s own is not known', () => {
		const text = socialTags(PAGE, { ...ABOUT, addresses: null });
		expect(text).not.toMatch(/https?:|og:url|og:image|twitter/);
		expect(text).toContain('og:title');
	});

	it('is nothing where the page does not describe itself', () => {
		expect(socialTags('<head><title>No page</title></head>', ABOUT)).toBe('');
	});
});
