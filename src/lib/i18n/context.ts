import { createContext } from 'svelte';
import type { Language } from '../domain/language';
import type { MessageKey, Translate } from './translate';
import type { SetAside, Status } from '../domain/status';

/** What a component needs to show texts in the reader's language. */
export interface Speech {
	readonly language: Language;
	readonly t: Translate;
	/** An ISO 8601 date in words; unchanged if the page has no words for it. */
	readonly date: (iso: string) => string;
}

/** Provided by the root layout. A function, so that a change of language reaches every component. */
export const [useSpeech, provideSpeech] = createContext<() => Speech>();

/** @param dates each date in words by its ISO 8601 form, formatted when the page was built */
export function speechOf(
	language: Language,
	t: Translate,
	dates: Readonly<Record<string, string>>
): Speech {
	return { language, t, date: (iso) => dates[iso] ?? iso };
}

/** The message key of a status; of *not stated* for null. */
export function statusKey(status: Status | SetAside | null): MessageKey {
	return `status.${status ?? 'none'}`;
}

/** The message key of a status inside a sentence. */
export function statusInlineKey(status: Status | SetAside | null): MessageKey {
	return `status.${status ?? 'none'}.inline`;
}

/** The message key of a status in a label of the map, where there is room for a word or two. */
export function statusShortKey(status: Status | SetAside | null): MessageKey {
	return `status.${status ?? 'none'}.short`;
}
