import type { Dashboard } from '../domain/dashboard';
import { count, NOT_STATED } from '../domain/selection';
import type { Translate } from '../i18n/translate';

/** What the report describes, and how many regions it leaves open. */
export function summaryOf(dashboard: Dashboard, t: Translate): string {
	const { intro, regions } = dashboard;
	const open = count(dashboard, NOT_STATED);
	if (open === 0) return intro;
	return open === regions.length
		? t('summary.none', { intro })
		: t('summary', { intro, count: open });
}
