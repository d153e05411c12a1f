import type { Language } from '../domain/language';
import en from './messages/source/en.json';
import kk from './messages/source/kk.json';
import ru from './messages/source/ru.json';
import { translatorOf, type Catalogue, type Translate } from './translate';

/** Every message of the source’s record that the map and its panels do not have. */
export type SourceKey = keyof typeof en;

const CATALOGUES: Readonly<Record<Language, Catalogue<SourceKey>>> = { en, kk, ru };

/** Makes the {@link Translate} of the source’s record. */
export function sourceTranslator(language: Language): Translate<SourceKey> {
	return translatorOf(language, CATALOGUES[language]);
}
