import { statusColour } from '../../appearance/status-colour';
import type { Palette } from '../../appearance/palette';
import { STATUS_RANKS } from '../../domain/status';
import { byValue } from './expressions';

/** The colour of the status whose rank a feature has as `rank`; muted ink for any other, as where the status is not stated. */
export function colourOfStatus(palette: Palette) {
	return byValue(
		'rank',
		STATUS_RANKS.map((rank) => [rank, palette[statusColour(rank)]]),
		palette['ink-muted']
	);
}
