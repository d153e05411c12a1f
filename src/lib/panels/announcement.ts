import type { RegionEntry } from '../domain/dashboard';
import { isOurReading } from '../domain/report';
import { statusShortKey, type Speech } from '../i18n/context';

/** What is said aloud when a region is shown: its status, whose reading that is, and how near the words come. */
export function announcementOf({ name, claim }: RegionEntry, { t }: Speech): string {
	const status = t(statusShortKey(claim?.status ?? null));
	return t('said.region', {
		region: name,
		status: claim && isOurReading(claim) ? t('status.reading', { status }) : status,
		place: t(`said.${claim?.place ?? 'none'}`)
	});
}
