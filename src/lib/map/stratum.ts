import type { Stratum } from '../domain/selection';

/** Whether two legend entries are the same. */
export function sameStratum(a: Stratum, b: Stratum): boolean {
	return a.status === b.status && a.place === b.place;
}
