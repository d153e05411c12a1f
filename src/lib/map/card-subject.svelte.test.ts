import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CardSubject } from './card-subject.svelte';
import type { MapPlace } from './map-place';

const MANGYSTAU: MapPlace = { kind: 'region', id: 'KZ-MAN' };
const ATYRAU: MapPlace = { kind: 'region', id: 'KZ-ATY' };

describe('the subject of the card', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	/** A subject with a card that stands to the right, from 300 to 500. */
	function shownFor(place: MapPlace): CardSubject {
		const subject = new CardSubject();
		subject.move([100, 100]);
		subject.point(place);
		vi.runAllTimers();
		subject.box = { x: 300, y: 50, width: 200, height: 100 };
		return subject;
	}

	it('is where the pointer has settled, not what it crosses', () => {
		const subject = new CardSubject();
		subject.point(ATYRAU);
		subject.point(MANGYSTAU);
		expect(subject.shown).toBe(null);
		vi.runAllTimers();
		expect(subject.shown).toBe(MANGYSTAU);
	});

	it('is at once what the keyboard’s focus comes to, wherever the pointer rests', () => {
		const subject = shownFor(MANGYSTAU);
		subject.focus(ATYRAU);
		expect(subject.shown).toBe(ATYRAU);
		vi.runAllTimers();
		expect(subject.shown).toBe(ATYRAU);
	});

	it('stays while the pointer comes nearer to the card, and goes when the pointer rests elsewhere', () => {
		const subject = shownFor(MANGYSTAU);
		for (let x = 110; x < 300; x += 10) {
			subject.move([x, 100]);
			subject.point(ATYRAU);
			vi.advanceTimersByTime(900);
		}
		expect(subject.shown).toBe(MANGYSTAU);
		subject.move([200, 100]);
		vi.runAllTimers();
		expect(subject.shown).toBe(ATYRAU);
	});

	it('stays while the pointer is on the card', () => {
		const subject = shownFor(MANGYSTAU);
		subject.point(null);
		subject.point(MANGYSTAU);
		vi.runAllTimers();
		expect(subject.shown).toBe(MANGYSTAU);
		expect(subject.near).toEqual([100, 100]);
	});

	it('is none once it was dismissed, until another place is pointed at', () => {
		const subject = shownFor(MANGYSTAU);
		expect(subject.dismiss()).toBe(true);
		expect(subject.dismiss()).toBe(false);
		subject.move([101, 100]);
		subject.point(MANGYSTAU);
		vi.runAllTimers();
		expect(subject.shown).toBe(null);
		subject.point(ATYRAU);
		vi.runAllTimers();
		expect(subject.shown).toBe(ATYRAU);
	});
});
