import type { Attachment } from 'svelte/attachments';

/**
 * Calls back for a click on the ground of the twin, beside all its links and the card. Clicks on the WebGL map's canvas are left to that
 * map, which knows what lies under them; the keyboard has Escape.
 */
export function onBackgroundClick(call: () => void): Attachment<HTMLElement> {
	return (element) => {
		const answer = ({ target }: MouseEvent) => {
			if (target instanceof Element && !target.closest('a, button, .canvas, [data-card]')) call();
		};
		element.addEventListener('click', answer);
		return () => element.removeEventListener('click', answer);
	};
}
