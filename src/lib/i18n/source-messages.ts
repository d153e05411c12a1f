import type { Language } from '../domain/language';
import english from './messages/source/en.json';
import { translatorOf, type Translate } from './translate';

/** Every message of the source's record that the map and its panels do not have. */
export type SourceKey = keyof typeof english;

/** Makes the {@link Translate} of the source's record. */
export function sourceTranslator(language: Language): Translate<SourceKey> {
	return translatorOf(language, english);
}
