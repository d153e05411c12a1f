import type { Dashboard } from '$lib/domain/dashboard';
import { DEFAULT_LANGUAGE, LANGUAGES } from '$lib/domain/language';
import {
	embedCodePath,
	homePath,
	kioskPath,
	methodPath,
	regionPath,
	sourcePath,
	tablePath
} from '$lib/i18n/paths';

/**
 * The page that somebody meant who typed an address that does not exist: another case (`/region/kz-man`), a slash or
 * `.html` at the end, the prefix of the default language (`/en/table`).
 *
 * @param path of the address, from the host's root
 * @returns the path of the page; null if none is that near
 */
export function meantPath(path: string, { regions }: Pick<Dashboard, 'regions'>): string | null {
	const plain = (written: string) =>
		written
			.toLowerCase()
			.replace(/(\/index)?(\.html)?\/*$/, '')
			.replace(/\/{2,}/g, '/');
	const pages = LANGUAGES.flatMap((language) => {
		const paths = [
			...[homePath, tablePath, sourcePath, methodPath, embedCodePath, kioskPath].map((pathIn) =>
				pathIn(language)
			),
			...regions.map(({ id }) => regionPath(language, id))
		];
		const root = homePath(DEFAULT_LANGUAGE).replace(/\/$/, '');
		const prefixed = (page: string) => `${root}/${DEFAULT_LANGUAGE}${page.slice(root.length)}`;
		return paths.flatMap((page) => [
			{ page, written: page },
			...(language === DEFAULT_LANGUAGE ? [{ page, written: prefixed(page) }] : [])
		]);
	});
	return pages.find(({ written }) => plain(written) === plain(path))?.page ?? null;
}
