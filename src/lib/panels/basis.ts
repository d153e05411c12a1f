import { shownStatus } from '../domain/accepted';
import type { Dashboard, RegionEntry } from '../domain/dashboard';
import { areasBehind, citiesOf } from '../domain/selection';
import { statusKey, statusInlineKey, type Speech } from '../i18n/context';
import { isOurReading, type Claim } from '../domain/report';
import type { Translate } from '../i18n/translate';

/** A region's status for a heading, marked where it is our reading. */
export function statusLine(region: RegionEntry, { t }: Speech): string {
	const { claim } = region;
	return withAnyReading(t(statusKey(shownStatus(region))), claim, t);
}

/** The words for a status, marked where the status is our reading, or which region the words mean. */
export function withAnyReading(status: string, claim: Claim | null, t: Translate): string {
	return claim && isOurReading(claim) ? t('status.reading', { status }) : status;
}

/** What the status of a region rests on, in a few sentences: words that name it, a city in it, or a wider area. */
export function basisOf(dashboard: Dashboard, region: RegionEntry, { t }: Speech): string {
	const { kind, claim, setAside } = region;
	if (!claim) return t(setAside ? 'basis.aside' : 'basis.none');
	const areas = areasBehind(dashboard, claim);
	switch (claim.place) {
		case 'named':
			return t(`basis.named.${claim.type}`, { kind, status: t(statusInlineKey(claim.status)) });
		case 'inside': {
			const cities = citiesOf(dashboard, region).filter(({ passage }) =>
				claim.supports.includes(passage)
			);
			const values = { city: cities.map(({ name }) => name).join(', '), count: cities.length };
			if (areas.length === 0) return t('basis.inside', values);
			const area = areas.map(({ described }) => described).join(', ');
			return t('basis.inside.area', { ...values, area });
		}
		case 'area':
			return areas.map(({ basis }) => basis).join(' ');
	}
}
