import type { Language } from '../domain/language';
import english from './messages/method/en.json';
import { translatorOf, type Translate } from './translate';

/** Every message of the page that tells how the article was read. */
export type MethodKey = keyof typeof english;

/** Makes the {@link Translate} of that page. */
export function methodTranslator(language: Language): Translate<MethodKey> {
	return translatorOf(language, english);
}
