import type { RegionEntry } from '../domain/dashboard';
import { isOurReading } from '../domain/report';
import { statusInlineKey, type Speech } from '../i18n/context';

/** The sentence that a screen reader announces when a region is opened: status, whose reading it is, and place. */
export function announcementOf({ name, claim }: RegionEntry, { t }: Speech): string {
	const status = t(statusInlineKey(claim?.status ?? null));
	return t('said.region', {
		region: name,
		status: claim && isOurReading(claim) ? t('status.reading', { status }) : status,
		place: t(`said.${claim?.place ?? 'none'}`)
	});
}
