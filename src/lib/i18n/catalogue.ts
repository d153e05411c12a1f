import type { Language } from '../domain/language';
import type { Catalogue } from './translate';

/** Each catalogue is a file of its own: a page fetches the one of its language. */
const CATALOGUES = {
	en: () => import('./messages/en.json'),
	kk: () => import('./messages/kk.json'),
	ru: () => import('./messages/ru.json')
} as const satisfies Record<Language, () => Promise<{ default: Catalogue }>>;

/**
 * Every message of the site in a language.
 *
 * @throws {TypeError} when the file with the messages does not arrive
 */
export async function catalogueOf(language: Language): Promise<Catalogue> {
	return (await CATALOGUES[language]()).default;
}
