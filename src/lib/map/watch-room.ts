import type { Room } from '../geo/view';
import { boxWithin } from './box-within';

/**
 * Tells what a stage has for room, in CSS pixels: soon, and whenever it or its home view has another size. While it is folded
 * away nothing is told, since there is none.
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
