import { fillOf, type Fill } from '../appearance/fill';
import type { Dashboard } from '../domain/dashboard';
import { legendHighlight, type Highlight } from '../domain/highlight';
import type { LegendKey } from '../domain/selection';
import { statusKey, statusShortKey } from '../i18n/context';
import type { Translate } from '../i18n/translate';
import { filled } from './legend-key';

/** A fill in the legend, with the words for it. */
export interface LegendCell {
	readonly legendKey: LegendKey;
	readonly fill: Fill;
	/** The regions with this fill. */
	readonly highlight: Highlight;
	/** In few words. */
	readonly status: string;
	/** Null for the regions without a colour. */
	readonly place: string | null;
	/** The accessible name: status, place and count. */
	readonly label: string;
}

/** The legend's cell for a fill; null where no region has the fill. */
export function legendCell(
	dashboard: Dashboard,
	legendKey: LegendKey,
	t: Translate
): LegendCell | null {
	const highlight = legendHighlight(dashboard, legendKey);
	if (highlight.size === 0) return null;
	const status = t(statusKey(legendKey.status));
	const place = legendKey.place && t(`place.${legendKey.place}`);
	return {
		legendKey,
		fill: fillOf(filled(legendKey)),
		highlight,
		status: t(statusShortKey(legendKey.status)),
		place,
		label: place
			? t('legend.entry', { status, place, count: highlight.size })
			: t('legend.entry.none', { status, count: highlight.size })
	};
}
