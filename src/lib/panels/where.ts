import type { PassageEntry } from '../domain/dashboard';
import type { Speech } from '../i18n/context';

/** Who speaks in a passage, its paragraph and, where the passage has one, its date. */
export function whereOf(
	{ speaker, paragraph, date }: PassageEntry,
	{ t, date: words }: Speech
): string {
	const values = { speaker: t(`speaker.${speaker}`), paragraph };
	return date ? t('passage.dated', { ...values, date: words(date) }) : t('passage.where', values);
}
