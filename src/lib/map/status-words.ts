import type { Claim } from '../domain/report';
import { statusShortKey } from '../i18n/context';
import type { Translate } from '../i18n/translate';

/**
 * A status in few words, as the map has room for, marked where it is our reading.
 *
 * @param claim null where the status is not stated
 */
export function statusWords(claim: Claim | null, t: Translate): string {
	return withReading(t(statusShortKey(claim?.status ?? null)), claim, t);
}

/**
 * The words for a status. Where the article does not state the status itself, and we read it from a description, they say so:
 * a solid fill alone would look certain.
 */
export function withReading(status: string, claim: Claim | null, t: Translate): string {
	return claim?.type === 'read' ? t('status.reading', { status }) : status;
}

/** The same in the lines of a label, which are short: a line ends after a dash. */
export function statusLines(claim: Claim | null, t: Translate): string[] {
	return statusWords(claim, t)
		.replace(/([–—]) /u, '$1\n')
		.split('\n');
}
