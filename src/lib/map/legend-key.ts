import type { LegendKey } from '../domain/selection';
import { SET_ASIDE, type Place, type SetAside, type Status } from '../domain/status';

/** Whether two legend entries are the same. */
export function sameLegendKey(a: LegendKey, b: LegendKey): boolean {
	return a.status === b.status && a.place === b.place;
}

/** What an entry of the legend has the fill of: one status with one place, words set aside, or (null) nothing stated. */
export function filled({
	status,
	place
}: LegendKey): { status: Status; place: Place } | SetAside | null {
	if (status === SET_ASIDE) return status;
	return status && place ? { status, place } : null;
}
