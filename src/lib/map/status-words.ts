import { shownStatus } from '../domain/accepted';
import type { RegionEntry } from '../domain/dashboard';
import { statusShortKey } from '../i18n/context';
import type { Translate } from '../i18n/translate';

type Shown = Pick<RegionEntry, 'claim' | 'setAside'>;

/**
 * The status of a region or of a city in few words, as the map has room for, marked where it is our reading.
 */
export function statusWords(of: Shown, t: Translate): string {
	return withReading(t(statusShortKey(shownStatus(of))), of, t);
}

/**
 * The words for a status. Where the article does not state the status itself, and we read it from a description, they say so:
 * a solid fill alone would look certain.
 */
export function withReading(status: string, { claim }: Shown, t: Translate): string {
	return claim?.type === 'read' ? t('status.reading', { status }) : status;
}

/** The same in the lines of a label, which are short: a line ends after a dash. */
export function statusLines(of: Shown, t: Translate): string[] {
	return statusWords(of, t)
		.replace(/([–—]) /u, '$1\n')
		.split('\n');
}
