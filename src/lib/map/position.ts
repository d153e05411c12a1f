import type { Attachment } from 'svelte/attachments';
import type { Box } from '../geo/home';

/**
 * Positions an element in its container, in CSS pixels from the container's corner; for null the element stays where its
 * style sheet has it. Set by script, since the page's content security policy blocks style attributes.
 */
export function position(box: Box | null): Attachment<HTMLElement> {
	return ({ style }) => {
		if (!box) return;
		const properties = {
			inset: `${box.y}px auto auto ${box.x}px`,
			width: `${box.width}px`,
			height: `${box.height}px`
		};
		for (const [name, value] of Object.entries(properties)) style.setProperty(name, value);
		return () => {
			for (const name of Object.keys(properties)) style.removeProperty(name);
		};
	};
}
