/** The options in the address of a kiosk: `?dwell=20&idle=60&stops=port,coast&night=22-6`. */
export interface KioskOptions {
	/** Milliseconds that each stop is shown; null where its words decide. */
	readonly dwell: number | null;
	/** Milliseconds from a visitor's last touch until the tour goes on. */
	readonly idle: number;
	/** The names of the stops to show; where none is known, the tour is shown. */
	readonly stops: readonly string[];
	/** The hours of the day, 0 to 23, from which and until which the screen is dimmed; null for never. */
	readonly night: { readonly from: number; readonly to: number } | null;
}

/** Seconds. */
const DWELL = { min: 5, max: 120 } as const;
const IDLE = { min: 10, max: 600 } as const;
const DEFAULT_IDLE = 45;

/** Reads the options of an address. Values that are unknown or out of range count as absent: a screen always shows a tour. */
export function kioskOptions(parameters: URLSearchParams): KioskOptions {
	return {
		dwell: milliseconds(parameters.get('dwell'), DWELL),
		idle: milliseconds(parameters.get('idle'), IDLE) ?? DEFAULT_IDLE * 1000,
		stops: (parameters.get('stops') ?? '').split(',').map((name) => name.trim().toLowerCase()),
		night: hours(parameters.get('night'))
	};
}

/** @returns null where a text is no number of seconds in the range */
function milliseconds(text: string | null, range: typeof DWELL | typeof IDLE): number | null {
	const value = text !== null && /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
	return value >= range.min && value <= range.max ? value * 1000 : null;
}

function hours(text: string | null): KioskOptions['night'] {
	const [, from, to] = /^(\d\d?)-(\d\d?)$/.exec(text ?? '') ?? [];
	const night = { from: Number(from), to: Number(to) };
	return night.from < 24 && night.to < 24 && night.from !== night.to ? night : null;
}

/** Whether an hour of the day is one of the dimmed hours, which may include midnight. */
export function isNight(hour: number, night: KioskOptions['night']): boolean {
	if (!night) return false;
	const { from, to } = night;
	return from < to ? hour >= from && hour < to : hour >= from || hour < to;
}
