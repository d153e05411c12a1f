import { setMaxListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenWanted } from './when-wanted';

/** What of a document is listened to. */
class Page extends EventTarget {
	visibilityState: DocumentVisibilityState = 'visible';

	show(state: DocumentVisibilityState) {
		this.visibilityState = state;
		this.dispatchEvent(new Event('visibilitychange'));
	}
}

class Stage extends EventTarget {
	rects = 1;
	getClientRects = () => ({ length: this.rects }) as DOMRectList;
}

// A signal ends a dozen subscriptions here: no leak.
setMaxListeners(20);

const prepare = vi.fn();
const start = vi.fn();
let page: Page;
let view: EventTarget;
let stage: Stage;

const input = (type: string) => view.dispatchEvent(new Event(type));

beforeEach(() => {
	vi.useFakeTimers();
	prepare.mockReset();
	start.mockReset();
	[page, view, stage] = [new Page(), new EventTarget(), new Stage()];
	vi.stubGlobal('document', page);
	vi.stubGlobal('addEventListener', view.addEventListener.bind(view));
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe('a map that waits to be wanted', () => {
	it.each(['pointerenter', 'touchstart', 'focusin'])('starts soon after %s on it', (type) => {
		whenWanted(stage, { prepare, start });
		stage.dispatchEvent(new Event(type));
		vi.advanceTimersByTime(300);
		expect(start).toHaveBeenCalledOnce();
	});

	it.each(['pointerdown', 'pointerup', 'keydown'])(
		'lets the page answer first to %s, even once it is wanted',
		(type) => {
			whenWanted(stage, { prepare, start });
			stage.dispatchEvent(new Event('pointerenter'));
			vi.advanceTimersByTime(200);
			input(type);
			vi.advanceTimersByTime(299);
			expect(start).not.toHaveBeenCalled();
			vi.advanceTimersByTime(1);
			expect(start).toHaveBeenCalledOnce();
		}
	);

	it('is not put off by a pointer that moves, nor by more signs of intent', () => {
		whenWanted(stage, { prepare, start });
		stage.dispatchEvent(new Event('pointerenter'));
		for (let i = 0; i < 3; i++) {
			vi.advanceTimersByTime(100);
			input('pointermove');
			stage.dispatchEvent(new Event('pointerenter'));
		}
		expect(start).toHaveBeenCalledOnce();
	});

	it('starts when the page has been quiet for three seconds', () => {
		whenWanted(stage, { prepare, start });
		vi.advanceTimersByTime(2999);
		expect(start).not.toHaveBeenCalled();
		vi.advanceTimersByTime(1);
		expect(start).toHaveBeenCalledOnce();
	});

	it('is prepared when the page has been idle for two seconds', () => {
		whenWanted(stage, { prepare, start });
		vi.advanceTimersByTime(1000);
		input('scroll');
		vi.advanceTimersByTime(1999);
		expect(prepare).not.toHaveBeenCalled();
		vi.advanceTimersByTime(1);
		expect(prepare).toHaveBeenCalledOnce();
	});

	it('is prepared once, however often the page is idle', () => {
		whenWanted(stage, { prepare, start });
		for (let i = 0; i < 3; i++) {
			vi.advanceTimersByTime(2500);
			input('scroll');
		}
		expect(prepare).toHaveBeenCalledOnce();
		expect(start).not.toHaveBeenCalled();
	});

	it('is not prepared apart when it is wanted at once', () => {
		whenWanted(stage, { prepare, start });
		stage.dispatchEvent(new Event('pointerenter'));
		vi.advanceTimersByTime(60_000);
		expect(prepare).not.toHaveBeenCalled();
	});

	it.each(['pointerdown', 'pointermove', 'keydown', 'wheel', 'scroll', 'touchstart'])(
		'counts the three seconds anew after %s',
		(type) => {
			whenWanted(stage, { prepare, start });
			vi.advanceTimersByTime(2000);
			input(type);
			vi.advanceTimersByTime(2999);
			expect(start).not.toHaveBeenCalled();
			vi.advanceTimersByTime(1);
			expect(start).toHaveBeenCalledOnce();
		}
	);

	it('does not start by itself on a page out of view, and counts when it comes into view', () => {
		page.visibilityState = 'hidden';
		whenWanted(stage, { prepare, start });
		vi.advanceTimersByTime(60_000);
		expect(start).not.toHaveBeenCalled();
		page.show('visible');
		vi.advanceTimersByTime(3000);
		expect(start).toHaveBeenCalledOnce();
	});

	it('stops counting when the page goes out of view', () => {
		whenWanted(stage, { prepare, start });
		vi.advanceTimersByTime(2000);
		page.show('hidden');
		vi.advanceTimersByTime(60_000);
		expect(start).not.toHaveBeenCalled();
	});

	it('neither prepares nor starts while it is folded away, and counts anew from the input that unfolds it', () => {
		stage.rects = 0;
		whenWanted(stage, { prepare, start });
		vi.advanceTimersByTime(60_000);
		input('pointerup');
		stage.rects = 1;
		vi.advanceTimersByTime(1999);
		expect(prepare).not.toHaveBeenCalled();
		expect(start).not.toHaveBeenCalled();
		vi.advanceTimersByTime(1001);
		expect(prepare).toHaveBeenCalledOnce();
		expect(start).toHaveBeenCalledOnce();
	});

	it('starts once, whatever follows', () => {
		whenWanted(stage, { prepare, start });
		stage.dispatchEvent(new Event('pointerenter'));
		vi.advanceTimersByTime(300);
		stage.dispatchEvent(new Event('focusin'));
		input('keydown');
		page.show('visible');
		vi.advanceTimersByTime(60_000);
		expect(start).toHaveBeenCalledOnce();
		expect(vi.getTimerCount()).toBe(0);
	});

	it('never starts once that is undone', () => {
		const undo = whenWanted(stage, { prepare, start });
		undo();
		stage.dispatchEvent(new Event('pointerenter'));
		input('keydown');
		page.show('visible');
		vi.advanceTimersByTime(60_000);
		expect(prepare).not.toHaveBeenCalled();
		expect(start).not.toHaveBeenCalled();
		expect(vi.getTimerCount()).toBe(0);
	});
});
