import type { Room } from '../geo/view';
import { boxWithin } from './box-within';

/**
 * Reports the size of a stage and of the home view in it, in CSS pixels: once soon, and whenever one of them changes. While
 * the stage is folded away (`display: none`) nothing is reported.
 *
 * @returns the undo
 */
export function watchRoom(stage: Element, home: Element, onroom: (room: Room) => void): () => void {
	const observer = new ResizeObserver(() => {
		const room = { home: boxWithin(stage, home), stage: stage.getBoundingClientRect() };
		if (room.home.width > 0) onroom(room);
	});
	observer.observe(stage);
	observer.observe(home);
	return () => observer.disconnect();
}
