import type { Dashboard } from '$lib/domain/dashboard';
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '$lib/domain/language';
import {
	dataPath,
	embedCodePath,
	homePath,
	kioskPath,
	methodPath,
	regionPath,
	sourcePath,
	tablePath,
	walkPath
} from '$lib/i18n/paths';

type Regions = Pick<Dashboard, 'regions'>;

/** The address of each page as it depends on the language. */
function pagePaths({ regions }: Regions): ((language: Language) => string)[] {
	return [
		...[homePath, tablePath, sourcePath, methodPath, walkPath, embedCodePath, dataPath, kioskPath],
		...regions.map(
			({ id }) =>
				(language: Language) =>
					regionPath(language, id)
		)
	];
}

/** The path of the same page in another language; null where there is no page at a path. */
export function pathInLanguage(path: string, language: Language, regions: Regions): string | null {
	const isHere = (pathIn: (language: Language) => string) =>
		LANGUAGES.some((one) => pathIn(one) === path);
	return pagePaths(regions).find(isHere)?.(language) ?? null;
}

/**
 * The page that somebody meant who typed an address that does not exist: another case (`/region/xx-abc`), a slash or
 * `.html` at the end, the prefix of the default language (`/en/table`).
 *
 * @param path of the address, from the host's root
 * @returns the path of the page; null if none is that near
 */
export function meantPath(path: string, regions: Regions): string | null {
	const plain = (written: string) =>
		written
			.toLowerCase()
			.replace(/(\/index)?(\.html)?\/*$/, '')
			.replace(/\/{2,}/g, '/');
	const root = homePath(DEFAULT_LANGUAGE).replace(/\/$/, '');
	const prefixed = (page: string) => `${root}/${DEFAULT_LANGUAGE}${page.slice(root.length)}`;
	const pages = LANGUAGES.flatMap((language) =>
		pagePaths(regions).flatMap((pathIn) => {
			const page = pathIn(language);
			const writings = language === DEFAULT_LANGUAGE ? [page, prefixed(page)] : [page];
			return writings.map((written) => ({ page, written }));
		})
	);
	return pages.find(({ written }) => plain(written) === plain(path))?.page ?? null;
}
