import type { RegionEntry } from '../domain/dashboard';
import { statusInlineKey, type Speech } from '../i18n/context';
import { withAnyReading } from './basis';

/** The sentence that a screen reader announces when a region is opened: status, whose reading it is, and place. */
export function announcementOf({ name, claim }: RegionEntry, { t }: Speech): string {
	return t('said.region', {
		region: name,
		status: withAnyReading(t(statusInlineKey(claim?.status ?? null)), claim, t),
		place: t(`said.${claim?.place ?? 'none'}`)
	});
}
