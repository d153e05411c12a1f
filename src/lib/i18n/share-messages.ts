import type { Language } from '../domain/language';
import en from './messages/share/en.json';
import kk from './messages/share/kk.json';
import ru from './messages/share/ru.json';
import { translatorOf, type Catalogue, type Translate } from './translate';

/** Every message of the button that shares a page: it comes after the first script, and brings its own. */
export type ShareKey = keyof typeof en;

const CATALOGUES: Readonly<Record<Language, Catalogue<ShareKey>>> = { en, kk, ru };

/** Makes the {@link Translate} of that button. */
export function shareTranslator(language: Language): Translate<ShareKey> {
	return translatorOf(language, CATALOGUES[language]);
}
