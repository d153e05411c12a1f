import { textOf } from './geography-files';
import type { Language } from '../../src/lib/domain/language';

/** The file with every message in a language, from the root of the project. */
export const messageFile = (language: Language) => `src/lib/i18n/messages/${language}.json`;

/** The messages of a language as they are written, by their keys: those of the interface and the dashboard's sentences. */
export function messagesIn(language: Language): Record<string, string> {
	const { sentences } = JSON.parse(textOf('geodata/dashboard.json'));
	return { ...JSON.parse(textOf(messageFile(language))), ...sentences[language] };
}
