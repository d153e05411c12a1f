import type { Attachment } from 'svelte/attachments';

/** Moves an element by some CSS pixels. By script: the page's policy blocks style attributes. */
export function drifting(x: number, y: number): Attachment<HTMLElement> {
	return ({ style }) => style.setProperty('translate', `${x}px ${y}px`);
}
