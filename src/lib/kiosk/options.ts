import type { Pace } from '../domain/tour';

/** The options in the address of a kiosk: `?dwell=20&idle=60&stops=almaty,west&night=22-6`. */
export interface KioskOptions {
	readonly pace: Pace;
	/** The chapters to show; an unknown or empty list shows all. */
	readonly chapters: readonly string[];
	/** The hours of the day, 0 to 23, from which and until which the screen is dimmed; null for never. */
	readonly night: { readonly from: number; readonly to: number } | null;
}

/** Seconds that a stop is shown. */
const DWELL = { default: 12, min: 5, max: 120 } as const;

/** Seconds from a visitor's last touch until the tour goes on. */
const IDLE = { default: 45, min: 10, max: 600 } as const;

/** Reads the options of an address. Values that are unknown or out of range count as absent: a screen always shows a tour. */
export function kioskOptions(parameters: URLSearchParams): KioskOptions {
	return {
		pace: {
			dwell: seconds(parameters.get('dwell'), DWELL) * 1000,
			idle: seconds(parameters.get('idle'), IDLE) * 1000
		},
		chapters: (parameters.get('stops') ?? '').split(',').map((name) => name.trim().toLowerCase()),
		night: hours(parameters.get('night'))
	};
}

function seconds(text: string | null, range: typeof DWELL | typeof IDLE): number {
	const value = text !== null && /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
	return value >= range.min && value <= range.max ? value : range.default;
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
