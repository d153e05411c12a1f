import type { Language } from '../domain/language';
import english from './messages/kiosk/en.json';
import { translatorOf, type Translate } from './translate';

/** Every message of the kiosk that the map and its panels do not have. */
export type KioskKey = keyof typeof english;

/** Makes the {@link Translate} of the kiosk. */
export function kioskTranslator(language: Language): Translate<KioskKey> {
	return translatorOf(language, english);
}
