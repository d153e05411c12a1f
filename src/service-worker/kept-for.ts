import { DEFAULT_LANGUAGE, languageNamed, type Language } from '../lib/domain/language';
import { isPage, type Site } from './site';

/** The language of a page: the first part of its path, where that is one. */
export function languageOf({ base }: Site, path: string): Language {
	const [, first] = path.slice(base.length).split('/');
	return languageNamed(first) ?? DEFAULT_LANGUAGE;
}

/** The paths of all that a visitor of these languages needs without a network: what every page needs comes last. */
export function keptFor(site: Site, languages: ReadonlySet<Language>): string[] {
	const isData = (path: string) => path.startsWith(`${site.base}/data/`);
	return [
		...site.prerendered.filter((path) =>
			isPage(path) ? languages.has(languageOf(site, path)) : isData(path)
		),
		...site.files,
		...site.build
	];
}
