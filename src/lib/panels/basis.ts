import { shownStatus } from '../domain/accepted';
import type { CityEntry, RegionEntry } from '../domain/dashboard';
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

/** One or two sentences on what the claim's place is: named, a city inside, or a wider area. */
export function basisOf(
	{ kind, claim, setAside }: RegionEntry,
	cities: readonly CityEntry[],
	{ t }: Speech
): string {
	if (!claim) return t(setAside ? 'basis.aside' : 'basis.none');
	switch (claim.place) {
		case 'named':
			return t(`basis.named.${claim.type}`, { kind, status: t(statusInlineKey(claim.status)) });
		case 'inside':
			return t('basis.inside', { city: cities.map(({ name }) => name).join(', ') });
		case 'area':
			return t('basis.area');
	}
}
