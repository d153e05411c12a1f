import type { Attachment } from 'svelte/attachments';
import type { Box } from '../geo/home';

/**
 * Lays the element that holds the twin's whole drawing into a box, in CSS pixels from the corner of what it is placed in;
 * for null it stays where its style sheet has it. By script, not by a style attribute: the page's policy blocks those.
 */
export function lay(box: Box | null): Attachment<HTMLElement> {
	return ({ style }) => {
		const laid = box && {
			inset: `${box.y}px auto auto ${box.x}px`,
			width: `${box.width}px`,
			height: `${box.height}px`
		};
		for (const [property, value] of Object.entries(laid ?? {})) style.setProperty(property, value);
		return () => {
			for (const property of Object.keys(laid ?? {})) style.removeProperty(property);
		};
	};
}
