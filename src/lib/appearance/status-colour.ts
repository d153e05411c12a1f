import type { Status } from '../domain/status.ts';
import type { ColourName } from './palette.ts';

/** The name of each status's colour in the palette, and of its custom property. */
export const STATUS_COLOUR = {
	government: 'status-government',
	protesters: 'status-protesters',
	anarchy: 'status-anarchy'
} as const satisfies Record<Status, ColourName>;
