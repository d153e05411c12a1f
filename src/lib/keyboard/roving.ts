import { nextTowards, type Direction } from '../geo/next-towards';
import { addLetter, findName, NOTHING_TYPED } from './type-ahead';

type Item = HTMLElement | SVGElement;

const ITEMS = 'a, button';

const ARROWS: Readonly<Record<string, Direction>> = {
	ArrowUp: 'up',
	ArrowDown: 'down',
	ArrowLeft: 'left',
	ArrowRight: 'right'
};

/**
 * Roving tabindex: makes all links and buttons within a group a single tab stop. Arrow keys move the focus to the item that
 * lies that way on the screen, Home and End to the first and the last item, and letters to the item whose name begins with
 * them. Without script each item is a tab stop of its own.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/#kbd_roving_tabindex
 * @returns the undo
 */
export function roving(group: Element): () => void {
	const removed = new AbortController();
	const { signal } = removed;
	let typed = NOTHING_TYPED;
	/** The item that is the tab stop. */
	let current: Item | null = null;

	// This module is imported statically: loaded at the first key press, it missed arrow keys pressed right after that.
	setTabStop(null);
	// Items may have come and gone since, and another one may be selected: Tab leads to the selected item, or back to the last.
	addEventListener(
		'keydown',
		({ key }) => {
			if (key === 'Tab' && !group.contains(document.activeElement)) setTabStop(null);
		},
		{ capture: true, signal }
	);
	group.addEventListener('focusin', ({ target }) => setTabStop(itemAt(target)), { signal });
	group.addEventListener('keydown', (event) => onKeydown(event as KeyboardEvent), { signal });
	return () => removed.abort();

	function items(): Item[] {
		return [...group.querySelectorAll<Item>(ITEMS)];
	}

	/** Makes an item the tab stop; without one, the selected item, the last tab stop, or the first item. */
	function setTabStop(item: Item | null) {
		const all = items();
		const selected = all.find((each) => each.getAttribute('aria-current') === 'true');
		const last = current && all.includes(current) ? current : all[0];
		current = item ?? selected ?? last ?? null;
		for (const each of all) each.tabIndex = each === current ? 0 : -1;
	}

	function onKeydown(event: KeyboardEvent) {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const all = items();
		const from = all.findIndex((item) => item === itemAt(event.target));
		const to = from < 0 ? undefined : targetOf(event.key, all, from);
		if (to === undefined) return;
		event.preventDefault();
		if (to !== null) focusItem(all[to]);
	}

	/** The index of the item that a key leads to: null where there is none, undefined where the key has no meaning here. */
	function targetOf(key: string, all: readonly Item[], from: number): number | null | undefined {
		const direction = ARROWS[key];
		if (direction) {
			const points = all.map(centerOf);
			return nextTowards(points, points[from] ?? [0, 0], direction);
		}
		if (key === 'Home') return 0;
		if (key === 'End') return all.length - 1;
		if ([...key].length !== 1) return undefined;
		const next = addLetter(typed, key, performance.now());
		const found = next.text.trim() ? findName(all.map(nameOf), next, from) : null;
		// A space presses a button, unless the space is part of a name.
		if (found === null && key === ' ') return undefined;
		typed = next;
		return found;
	}

	function focusItem(item: Item | undefined) {
		if (!item) return;
		setTabStop(item);
		// On an enlarged map the link may lie outside the visible part. Scrolling the page would not help: the map element is
		// scrolled into view, and the map itself then moves to show the link.
		item.focus({ preventScroll: true });
		(item.closest('[data-map]') ?? item).scrollIntoView({ block: 'nearest' });
	}
}

function itemAt(target: EventTarget | null): Item | null {
	return target instanceof Element ? target.closest<Item>(ITEMS) : null;
}

/** The center of an item on the screen, in CSS pixels. */
function centerOf(item: Item): readonly [number, number] {
	const { x, y, width, height } = item.getBoundingClientRect();
	return [x + width / 2, y + height / 2];
}

function nameOf(item: Item): string {
	return (item.getAttribute('aria-label') ?? item.textContent).trim();
}
