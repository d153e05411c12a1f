import type { Language } from '../domain/language';
import { translatorOf, type Catalogue, type Translate } from './translate';

/** What makes the {@link Translate} of a catalogue for each language it is kept in. For pages that are read later than the map. */
export function translatorsOf<Key extends string>(
	catalogues: Readonly<Record<Language, Catalogue<Key>>>
): (language: Language) => Translate<Key> {
	return (language) => translatorOf(language, catalogues[language]);
}
