import type { Language } from '../domain/language';
import en from './messages/said/en.json';
import kk from './messages/said/kk.json';
import ru from './messages/said/ru.json';
import { translatorOf, type Catalogue, type Translate } from './translate';

/** Every message that is said aloud when a region is shown. */
export type SaidKey = keyof typeof en;

const CATALOGUES: Readonly<Record<Language, Catalogue<SaidKey>>> = { en, kk, ru };

/** Makes the {@link Translate} of what is said. */
export function saidTranslator(language: Language): Translate<SaidKey> {
	return translatorOf(language, CATALOGUES[language]);
}
