import { setMaxListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startGlWhenWanted } from './start-gl-when-wanted';

class Stage extends EventTarget {
	/** One where the stage is displayed, none where it is not. */
	rects = 1;
	getClientRects = () => ({ length: this.rects }) as DOMRectList;
}

// Node warns of a leak where more than ten listeners share a signal.
setMaxListeners(20);

const prefetch = vi.fn();
const start = vi.fn();
let page: { visibilityState: DocumentVisibilityState };
let view: EventTarget;
let stage: Stage;

const input = (type: string) => view.dispatchEvent(new Event(type));

function show(state: DocumentVisibilityState) {
	page.visibilityState = state;
	// Bubbles from the document to the window.
	view.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
	vi.useFakeTimers();
	prefetch.mockReset();
	start.mockReset();
	[page, view, stage] = [{ visibilityState: 'visible' }, new EventTarget(), new Stage()];
	vi.stubGlobal('document', page);
	vi.stubGlobal('addEventListener', view.addEventListener.bind(view));
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe('the start of the WebGL map', () => {
	it.each(['pointerenter', 'touchstart', 'focusin'])('comes soon after %s on the map', (type) => {
		startGlWhenWanted(stage, { prefetch, start });
		stage.dispatchEvent(new Event(type));
		vi.advanceTimersByTime(300);
		expect(start).toHaveBeenCalledOnce();
	});

	it.each(['pointerdown', 'pointerup', 'keydown'])(
		'lets the page answer %s first, even once the map is wanted',
		(type) => {
			startGlWhenWanted(stage, { prefetch, start });
			stage.dispatchEvent(new Event('pointerenter'));
			vi.advanceTimersByTime(200);
			input(type);
			vi.advanceTimersByTime(299);
			expect(start).not.toHaveBeenCalled();
			vi.advanceTimersByTime(1);
			expect(start).toHaveBeenCalledOnce();
		}
	);

	it('is not put off by a pointer that moves over the map, nor by more signs of intent', () => {
		startGlWhenWanted(stage, { prefetch, start });
		stage.dispatchEvent(new Event('pointerenter'));
		for (let i = 0; i < 3; i++) {
			vi.advanceTimersByTime(100);
			input('pointermove');
			stage.dispatchEvent(new Event('pointerenter'));
		}
		expect(start).toHaveBeenCalledOnce();
	});

	it('never comes by itself, however long the page is quiet', () => {
		startGlWhenWanted(stage, { prefetch, start });
		vi.advanceTimersByTime(60_000);
		expect(start).not.toHaveBeenCalled();
		stage.dispatchEvent(new Event('pointerenter'));
		vi.advanceTimersByTime(300);
		expect(start).toHaveBeenCalledOnce();
	});

	it('is prepared by a prefetch when the page has had no input for two seconds', () => {
		startGlWhenWanted(stage, { prefetch, start });
		vi.advanceTimersByTime(1000);
		input('scroll');
		vi.advanceTimersByTime(1999);
		expect(prefetch).not.toHaveBeenCalled();
		vi.advanceTimersByTime(1);
		expect(prefetch).toHaveBeenCalledOnce();
	});

	it('is prepared by one prefetch, however often the page has no input', () => {
		startGlWhenWanted(stage, { prefetch, start });
		for (let i = 0; i < 3; i++) {
			vi.advanceTimersByTime(2500);
			input('scroll');
		}
		expect(prefetch).toHaveBeenCalledOnce();
		expect(start).not.toHaveBeenCalled();
	});

	it('is not prepared by a prefetch when the map is wanted at once', () => {
		startGlWhenWanted(stage, { prefetch, start });
		stage.dispatchEvent(new Event('pointerenter'));
		vi.advanceTimersByTime(60_000);
		expect(prefetch).not.toHaveBeenCalled();
	});

	it.each(['pointerdown', 'pointermove', 'keydown', 'wheel', 'scroll', 'touchstart'])(
		'is prepared two seconds after %s',
		(type) => {
			startGlWhenWanted(stage, { prefetch, start });
			vi.advanceTimersByTime(1500);
			input(type);
			vi.advanceTimersByTime(1999);
			expect(prefetch).not.toHaveBeenCalled();
			vi.advanceTimersByTime(1);
			expect(prefetch).toHaveBeenCalledOnce();
		}
	);

	it('is not prepared on a hidden page, and is two seconds after the page is visible', () => {
		page.visibilityState = 'hidden';
		startGlWhenWanted(stage, { prefetch, start });
		vi.advanceTimersByTime(60_000);
		expect(prefetch).not.toHaveBeenCalled();
		show('visible');
		vi.advanceTimersByTime(2000);
		expect(prefetch).toHaveBeenCalledOnce();
	});

	it('is not prepared while the map is not displayed, and is after the input that shows the map', () => {
		stage.rects = 0;
		startGlWhenWanted(stage, { prefetch, start });
		vi.advanceTimersByTime(60_000);
		input('pointerup');
		stage.rects = 1;
		vi.advanceTimersByTime(1999);
		expect(prefetch).not.toHaveBeenCalled();
		vi.advanceTimersByTime(1);
		expect(prefetch).toHaveBeenCalledOnce();
	});

	it('comes soon after a hidden page is visible again where the map was wanted before', () => {
		startGlWhenWanted(stage, { prefetch, start });
		stage.dispatchEvent(new Event('pointerenter'));
		show('hidden');
		vi.advanceTimersByTime(60_000);
		expect(start).not.toHaveBeenCalled();
		show('visible');
		vi.advanceTimersByTime(300);
		expect(start).toHaveBeenCalledOnce();
	});

	it('comes once, whatever follows', () => {
		startGlWhenWanted(stage, { prefetch, start });
		stage.dispatchEvent(new Event('pointerenter'));
		vi.advanceTimersByTime(300);
		stage.dispatchEvent(new Event('focusin'));
		input('keydown');
		show('visible');
		vi.advanceTimersByTime(60_000);
		expect(start).toHaveBeenCalledOnce();
		expect(vi.getTimerCount()).toBe(0);
	});

	it('never comes once it is undone', () => {
		const undo = startGlWhenWanted(stage, { prefetch, start });
		undo();
		stage.dispatchEvent(new Event('pointerenter'));
		input('keydown');
		show('visible');
		vi.advanceTimersByTime(60_000);
		expect(prefetch).not.toHaveBeenCalled();
		expect(start).not.toHaveBeenCalled();
		expect(vi.getTimerCount()).toBe(0);
	});
});
