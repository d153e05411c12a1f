import type { Language } from '../domain/language';
import type { Catalogue } from './translate';

/** A page fetches the messages of its own language alone; the default's come with the first script. */
const CATALOGUES = {
	en: () => import('./messages/en.json'),
	kk: () => import('./messages/kk.json'),
	ru: () => import('./messages/ru.json')
} as const satisfies Record<Language, () => Promise<{ default: Catalogue }>>;

/**
 * The messages of the map and its panels in a language.
 *
 * @throws when their file does not come
 */
export async function catalogueOf(language: Language): Promise<Catalogue> {
	return (await CATALOGUES[language]()).default;
}
