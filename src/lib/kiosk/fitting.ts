import type { Attachment } from 'svelte/attachments';

/** What the letters shrink by at each step, and the share of their size they keep at least. */
const STEP = 0.97;
const LEAST = 0.5;

/**
 * Makes an element's letters smaller, by its --fit, until all it says has room in its parent: a tour is not scrolled, and how
 * many lines its words take is known only once they are set. Anew whenever the words, the room or the typeface are others.
 */
export const fitting: Attachment<HTMLElement> = (element) => {
	const room = element.parentElement;
	if (!room) return;
	const fit = () => {
		for (let share = 1; share >= LEAST; share *= STEP) {
			element.style.setProperty('--fit', `${share}`);
			if (!overflows(element, room)) return;
		}
	};
	const words = new MutationObserver(fit);
	words.observe(element, { childList: true, characterData: true, subtree: true });
	// It tells the size at the beginning too. Not the element's own, which is what changes here.
	const size = new ResizeObserver(fit);
	size.observe(room);
	document.fonts.addEventListener('loadingdone', fit);
	return () => {
		words.disconnect();
		size.disconnect();
		document.fonts.removeEventListener('loadingdone', fit);
	};
};

function overflows({ scrollWidth, scrollHeight }: HTMLElement, room: HTMLElement): boolean {
	return scrollHeight > room.clientHeight || scrollWidth > room.clientWidth;
}
