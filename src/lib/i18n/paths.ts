import { resolve } from '$app/paths';
import { DEFAULT_LANGUAGE, type Language } from '../domain/language';
import type { PictureName } from '../domain/picture';
import type { RegionId } from '../domain/region';

/** The route parameter of a language; the default language has none. */
function prefix(language: Language): { lang?: string } {
	return language === DEFAULT_LANGUAGE ? {} : { lang: language };
}

export function homePath(language: Language): string {
	return resolve('/[[lang=lang]]', prefix(language));
}

export function regionPath(language: Language, id: RegionId): string {
	return resolve('/[[lang=lang]]/region/[id]', { ...prefix(language), id });
}

/** The record of the source, at one of its passages if one is named. */
export function sourcePath(language: Language, passage?: string): string {
	const path = resolve('/[[lang=lang]]/source', prefix(language));
	return passage ? `${path}#${passage}` : path;
}

export function methodPath(language: Language): string {
	return resolve('/[[lang=lang]]/method', prefix(language));
}

export function tablePath(language: Language): string {
	return resolve('/[[lang=lang]]/table', prefix(language));
}

/** The reading tour, at one of its steps if one is named. */
export function walkPath(language: Language, step?: string): string {
	const path = resolve('/[[lang=lang]]/walk', prefix(language));
	return step ? `${path}#${step}` : path;
}

export function embedPath(language: Language): string {
	return resolve('/[[lang=lang]]/embed', prefix(language));
}

/** Where the code for other pages is given. */
export function embedCodePath(language: Language): string {
	return resolve('/[[lang=lang]]/embed-code', prefix(language));
}

/** Where data and pictures are given away. */
export function dataPath(language: Language): string {
	return resolve('/[[lang=lang]]/data', prefix(language));
}

/** A file that is given away. */
export function dataFilePath(file: string): string {
	return resolve('/data/[file]', { file });
}

/** What is new, for programs that follow it. */
export function feedPath(language: Language): string {
	return resolve('/[[lang=lang]]/feed.xml', prefix(language));
}

/** The picture that other sites show of a page. */
export function picturePath(language: Language, picture: PictureName): string {
	return resolve('/[[lang=lang]]/social/[picture].png', { ...prefix(language), picture });
}

/** What a device is told that installs the site. */
export function manifestPath(language: Language): string {
	return resolve('/[[lang=lang]]/manifest.webmanifest', prefix(language));
}

/** The tour for public screens. */
export function kioskPath(language: Language): string {
	return resolve('/[[lang=lang]]/kiosk', prefix(language));
}
