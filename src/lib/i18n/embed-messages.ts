import type { Language } from '../domain/language';
import en from './messages/embed/en.json';
import kk from './messages/embed/kk.json';
import ru from './messages/embed/ru.json';
import { translatorOf, type Catalogue, type Translate } from './translate';

/** Every message of the embedded map and of the page that gives its code. */
export type EmbedKey = keyof typeof en;

const CATALOGUES: Readonly<Record<Language, Catalogue<EmbedKey>>> = { en, kk, ru };

/** Makes the {@link Translate} of both. */
export function embedTranslator(language: Language): Translate<EmbedKey> {
	return translatorOf(language, CATALOGUES[language]);
}
