import type { Language } from '../domain/language';
import en from './messages/method/en.json';
import kk from './messages/method/kk.json';
import ru from './messages/method/ru.json';
import { translatorOf, type Catalogue, type Translate } from './translate';

/** Every message of the page that tells how the article was read. */
export type MethodKey = keyof typeof en;

const CATALOGUES: Readonly<Record<Language, Catalogue<MethodKey>>> = { en, kk, ru };

/** Makes the {@link Translate} of that page. */
export function methodTranslator(language: Language): Translate<MethodKey> {
	return translatorOf(language, CATALOGUES[language]);
}
