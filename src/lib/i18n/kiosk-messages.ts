import type { Language } from '../domain/language';
import en from './messages/kiosk/en.json';
import kk from './messages/kiosk/kk.json';
import ru from './messages/kiosk/ru.json';
import { translatorOf, type Catalogue, type Translate } from './translate';

/** Every message of the kiosk that the map and its panels do not have. */
export type KioskKey = keyof typeof en;

const CATALOGUES: Readonly<Record<Language, Catalogue<KioskKey>>> = { en, kk, ru };

/** Makes the {@link Translate} of the kiosk. */
export function kioskTranslator(language: Language): Translate<KioskKey> {
	return translatorOf(language, CATALOGUES[language]);
}
