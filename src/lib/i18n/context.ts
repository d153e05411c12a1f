import { createContext } from 'svelte';
import type { Language } from '../domain/language';
import { formatDate } from './format-date';
import type { MessageKey, Translate } from './translate';
import type { Status } from '../domain/status';

/** What a component needs to speak the reader's language. */
export interface Speech {
	readonly language: Language;
	readonly t: Translate;
	/** An ISO 8601 date in words. */
	readonly date: (iso: string) => string;
}

/** Given once by the root layout; a function, so that a change of language reaches every reader. */
export const [useSpeech, provideSpeech] = createContext<() => Speech>();

export function speechOf(language: Language, t: Translate): Speech {
	return { language, t, date: (iso) => formatDate(iso, language) };
}

/** The message key of a status; of *not stated* for null. */
export function statusKey(status: Status | null): MessageKey {
	return `status.${status ?? 'none'}`;
}

/** The message key of a status inside a sentence or a label. */
export function statusShortKey(status: Status | null): MessageKey {
	return `status.${status ?? 'none'}.short`;
}
