import { nextTowards, type Direction } from '../geo/next-towards';
import { nameMeant, NOTHING_TYPED, type } from './type-ahead';

type Item = HTMLElement | SVGElement;

const ARROWS: Readonly<Record<string, Direction>> = {
	ArrowUp: 'up',
	ArrowDown: 'down',
	ArrowLeft: 'left',
	ArrowRight: 'right'
};

/** See {@link roving}. It ends when aborted. */
export function rove(group: Element, signal: AbortSignal): void {
	let typed = NOTHING_TYPED;
	let stop: Item | null = null;
	const items = () => [...group.querySelectorAll<Item>('a, button')];
	const itemAt = (target: EventTarget | null) =>
		target instanceof Element ? target.closest<Item>('a, button') : null;

	settle(itemAt(group.contains(document.activeElement) ? document.activeElement : null));
	// Whoever comes to the group comes to what is selected, or back to where they were.
	addEventListener(
		'keydown',
		({ key }) => {
			if (key === 'Tab' && !group.contains(document.activeElement)) settle(null);
		},
		{ capture: true, signal }
	);
	group.addEventListener('focusin', ({ target }) => settle(itemAt(target)), { signal });
	group.addEventListener('keydown', (event) => press(event as KeyboardEvent), { signal });

	function settle(at: Item | null) {
		const all = items();
		const selected = all.find((item) => item.getAttribute('aria-current') === 'true');
		const last = stop && all.includes(stop) ? stop : all[0];
		stop = at ?? selected ?? last ?? null;
		for (const item of all) item.tabIndex = item === stop ? 0 : -1;
	}

	function press(event: KeyboardEvent) {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const all = items();
		const from = all.findIndex((item) => item === itemAt(event.target));
		const to = from < 0 ? undefined : wanted(event.key, all, from);
		if (to === undefined) return;
		event.preventDefault();
		if (to !== null) goTo(all[to]);
	}

	/** Where a key leads; null where it leads nowhere, undefined where it is none of ours. */
	function wanted(key: string, all: readonly Item[], from: number): number | null | undefined {
		const way = ARROWS[key];
		if (way) {
			const points = all.map(middleOf);
			return nextTowards(points, points[from] ?? [0, 0], way);
		}
		if (key === 'Home') return 0;
		if (key === 'End') return all.length - 1;
		if ([...key].length !== 1) return undefined;
		const so = type(typed, key, performance.now());
		const meant = so.text.trim() ? nameMeant(all.map(nameOf), so, from) : null;
		// A space presses a button, unless it is part of a name.
		if (meant === null && key === ' ') return undefined;
		typed = so;
		return meant;
	}

	function goTo(item: Item | undefined) {
		if (!item) return;
		settle(item);
		// A link of an enlarged map may lie anywhere: the map itself is to be seen, and brings it into sight.
		item.focus({ preventScroll: true });
		(item.closest('[data-map]') ?? item).scrollIntoView({ block: 'nearest' });
	}
}

function middleOf(item: Item): readonly [number, number] {
	const { x, y, width, height } = item.getBoundingClientRect();
	return [x + width / 2, y + height / 2];
}

function nameOf(item: Item): string {
	return (item.getAttribute('aria-label') ?? item.textContent).trim();
}
