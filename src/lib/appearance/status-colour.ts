import type { StatusRank } from '../domain/status.ts';
import type { ColourName } from './palette.ts';

/** The name of a status's colour in the palette, and of its custom property. */
export function statusColour(rank: StatusRank): ColourName {
	return `status-${rank}`;
}
