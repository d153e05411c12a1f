import type { Attachment } from 'svelte/attachments';

/** The smallest and the largest share of its size at which type is set, and how close to the largest that fits it comes. */
const SMALLEST = 0.5;
const LARGEST = 1.5;
const PRECISION = 0.005;

/**
 * Fills a box with words: sets the type of an element, by its `--fit`, as large as its parent has room for. Nobody scrolls a tour,
 * and only the browser knows how many lines the words take. Repeated whenever words, room or fonts change.
 *
 * @param grows whether the type may be larger than it is designed
 */
export const fitText =
	(grows: boolean): Attachment<HTMLElement> =>
	(element) => {
		const room = element.parentElement;
		if (!room) return;
		const fits = (share: number) => {
			element.style.setProperty('--fit', `${share}`);
			return element.scrollHeight <= room.clientHeight && element.scrollWidth <= room.clientWidth;
		};
		const fit = () => {
			let [small, large] = [SMALLEST, grows ? LARGEST : 1];
			if (fits(large)) return;
			while (large - small > PRECISION) {
				const middle = (small + large) / 2;
				if (fits(middle)) small = middle;
				else large = middle;
			}
			fits(small);
		};
		fit();
		const words = new MutationObserver(fit);
		words.observe(element, { childList: true, characterData: true, subtree: true });
		// Fitted in the frame after the report: sizes that change during a report make the browser announce a “ResizeObserver loop”
		// to `window.onerror`. The element's own size is not observed, because fitting changes it.
		let frame = 0;
		const size = new ResizeObserver(() => {
			cancelAnimationFrame(frame);
			frame = requestAnimationFrame(fit);
		});
		size.observe(room);
		document.fonts.addEventListener('loadingdone', fit);
		return () => {
			words.disconnect();
			size.disconnect();
			cancelAnimationFrame(frame);
			document.fonts.removeEventListener('loadingdone', fit);
		};
	};
