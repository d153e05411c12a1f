import type { Attachment } from 'svelte/attachments';

/** Steps of a line where motion is not welcome. */
const STEPS = 6;

/**
 * Lets an element grow along its line until a deadline.
 *
 * @param deadline milliseconds on the wall clock
 */
export function growing(deadline: number): Attachment<HTMLElement> {
	return (element) => {
		const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
		const animation = element.animate(
			{ transform: ['scaleX(0)', 'scaleX(1)'] },
			{
				duration: Math.max(0, deadline - Date.now()),
				easing: calm ? `steps(${STEPS})` : 'linear',
				fill: 'forwards'
			}
		);
		return () => animation.cancel();
	};
}
