import type { LegendKey } from '../domain/selection';
import type { Place, Status } from '../domain/status';

/** Whether two legend entries are the same. */
export function sameLegendKey(a: LegendKey, b: LegendKey): boolean {
	return a.status === b.status && a.place === b.place;
}

/** The status and the place that a legend entry stands for; null where it is not one of each. */
export function filled({ status, place }: LegendKey): { status: Status; place: Place } | null {
	return status && place ? { status, place } : null;
}
