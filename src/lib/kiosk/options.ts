import type { Pace } from '../domain/tour';

/** What the address of a kiosk may ask for. */
export interface KioskOptions {
	readonly pace: Pace;
	/** The chapters to be shown; none for all. */
	readonly chapters: readonly string[];
	/** Hours of the day, 0 to 23, between which the screen is dimmed; null for never. */
	readonly night: { readonly from: number; readonly to: number } | null;
}

/** Seconds a stop is shown, and seconds after the last touch when the tour goes on. */
const DWELL = { usual: 12, least: 5, most: 120 } as const;
const IDLE = { usual: 45, least: 10, most: 600 } as const;

/**
 * What an address asks for by `?dwell=`, `?idle=`, `?stops=` and `?night=`. What is unknown or out of bounds is ignored: a
 * screen in a hall shows something in any case.
 */
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

function seconds(text: string | null, bounds: typeof DWELL | typeof IDLE): number {
	const value = text !== null && /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
	return value >= bounds.least && value <= bounds.most ? value : bounds.usual;
}

function hours(text: string | null): KioskOptions['night'] {
	const [, from, to] = /^(\d\d?)-(\d\d?)$/.exec(text ?? '') ?? [];
	const night = { from: Number(from), to: Number(to) };
	return night.from < 24 && night.to < 24 && night.from !== night.to ? night : null;
}

/** Whether an hour of the day lies between two others, over midnight too. */
export function isNight(hour: number, night: KioskOptions['night']): boolean {
	if (!night) return false;
	const { from, to } = night;
	return from < to ? hour >= from && hour < to : hour >= from || hour < to;
}
