import type { Status } from '../domain/status.ts';
import type { ColourName } from './palette.ts';

/** The colour a status is drawn in; the custom property of that name holds it. */
export const STATUS_COLOUR = {
	government: 'status-government',
	protesters: 'status-protesters',
	anarchy: 'status-anarchy'
} as const satisfies Record<Status, ColourName>;
