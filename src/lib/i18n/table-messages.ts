import type { Language } from '../domain/language';
import en from './messages/table/en.json';
import kk from './messages/table/kk.json';
import ru from './messages/table/ru.json';
import { translatorOf, type Catalogue, type Translate } from './translate';

/** Every message of the table of all regions. */
export type TableKey = keyof typeof en;

const CATALOGUES: Readonly<Record<Language, Catalogue<TableKey>>> = { en, kk, ru };

/** Makes the {@link Translate} of that table. */
export function tableTranslator(language: Language): Translate<TableKey> {
	return translatorOf(language, CATALOGUES[language]);
}
