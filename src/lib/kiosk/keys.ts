import type { TourEvent } from '../domain/tour';

const KEYS: Readonly<Record<string, TourEvent>> = {
	ArrowRight: 'next',
	PageDown: 'next',
	ArrowLeft: 'previous',
	PageUp: 'previous',
	' ': 'hold',
	p: 'hold',
	Tab: 'touch'
};

/** What a key asks of the tour; null for keys that ask nothing of it, or something of a button or a link. */
export function eventOf({ key, target }: KeyboardEvent): TourEvent | null {
	if (key === ' ' && target instanceof Element && target.closest('a, button')) return null;
	return KEYS[key] ?? null;
}
