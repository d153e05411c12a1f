import { escaped } from '../domain/escaped';
import { LANGUAGES, type Language } from '../domain/language';
import { PICTURE } from '../domain/picture';

/** How Open Graph calls a language: with a country. */
const LOCALE = { en: 'en_GB', kk: 'kk_KZ', ru: 'ru_RU' } as const satisfies Record<
	Language,
	string
>;

/** Where a page and its picture stand, in full. */
interface Addresses {
	readonly page: string;
	readonly picture: string;
}

interface About {
	readonly language: Language;
	readonly site: string;
	/** What the picture shows, in words. */
	readonly alt: string;
	/** Null where the site's own address is not known. */
	readonly addresses: Addresses | null;
}

/**
 * What other sites read of a page when they show a link to it: https://ogp.me. Made of the title and the description that
 * the page has already, once it is rendered: no browser needs these lines, so that no script carries them. None for a page
 * that does not describe itself.
 */
export function socialTags(html: string, { language, site, alt, addresses }: About): string {
	const title = /<title>([^<]*)</.exec(html)?.[1];
	const description = /<meta name="description" content="([^"]*)"/.exec(html)?.[1];
	if (!title || !description) return '';
	const others = LANGUAGES.filter((other) => other !== language);
	const tags: [name: string, content: string][] = [
		['og:title', title.replaceAll('"', '&quot;')],
		['og:description', description],
		['og:type', 'website'],
		['og:site_name', escaped(site)],
		['og:locale', LOCALE[language]],
		...others.map((other): [string, string] => ['og:locale:alternate', LOCALE[other]])
	];
	if (addresses)
		tags.push(
			['og:url', escaped(addresses.page)],
			['og:image', escaped(addresses.picture)],
			['og:image:width', `${PICTURE.width}`],
			['og:image:height', `${PICTURE.height}`],
			['og:image:alt', escaped(alt)],
			['twitter:card', 'summary_large_image']
		);
	return tags.map(([name, content]) => tag(name, content)).join('');
}

/** Open Graph's are properties, Twitter's are names. */
function tag(name: string, content: string): string {
	return `<meta ${name.startsWith('og:') ? 'property' : 'name'}="${name}" content="${content}">`;
}
