import type { Filled } from '../appearance/fill';
import type { LegendKey } from '../domain/selection';
import type { SetAside } from '../domain/status';

/** Whether two legend entries are the same. */
export function sameLegendKey(a: LegendKey, b: LegendKey): boolean {
	return a.status === b.status && a.place === b.place;
}

/** What an entry of the legend has the fill of: one status with one place, words set aside, or (null) nothing stated. */
export function filled(legendKey: LegendKey): Filled | SetAside | null {
	if (!('rank' in legendKey)) return legendKey.status;
	const { rank, place } = legendKey;
	return place && { rank, place };
}
