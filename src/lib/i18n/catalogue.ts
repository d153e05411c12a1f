import type { Language } from '../domain/language';
import type { Catalogue } from './translate';

/** Each catalogue is a file of its own: a page fetches the one of its language. */
const CATALOGUES: Readonly<Record<Language, () => Promise<{ default: object }>>> = {
	en: () => import('./messages/en.json'),
	kk: () => import('./messages/kk.json'),
	ru: () => import('./messages/ru.json')
};

/**
 * Every message of the site in a language.
 *
 * @throws {TypeError} when the file with the messages does not arrive
 */
export async function catalogueOf(language: Language): Promise<Catalogue> {
	// The files hold more than they show here: the build adds the dashboard's sentences and the names of its statuses.
	return (await CATALOGUES[language]()).default as Catalogue;
}
