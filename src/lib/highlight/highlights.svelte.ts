import { createContext } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import type { Highlight } from '../domain/highlight';
import type { RegionId } from '../domain/region';

/**
 * What lights up what: whatever names regions lights them up on the map, and a region on the map lights up whatever names it.
 * The pointer comes first, then the keyboard's focus, then what was pressed, then what is being read.
 */
export class Highlights {
	/** The region on the map under the pointer, or with the keyboard's focus; for a city marker, the region around it. */
	region = $state.raw<RegionId | null>(null);
	/** What the legend keeps until it is pressed again. */
	pressed = $state.raw<Highlight | null>(null);
	/** What is said in the passage that is being read. */
	read = $state.raw<Highlight | null>(null);
	/** Those of the elements under the pointer, and of those around the focus: the innermost element last. */
	#pointed = $state.raw<readonly Highlight[]>([]);
	#focused = $state.raw<readonly Highlight[]>([]);

	/** What is lit up on the map; null for nothing. */
	readonly shown: Highlight | null = $derived(
		this.#pointed.at(-1) ?? this.#focused.at(-1) ?? this.pressed ?? this.read
	);

	/** Whether what has this highlight is to look lit up: the map shows it, or names a region of it. */
	isLit(highlight: Highlight): boolean {
		return this.shown === highlight || (this.region !== null && highlight.has(this.region));
	}

	/** Lights a highlight up on the map while the pointer is over an element, or while the keyboard's focus is in it. */
	lights(highlight: Highlight): Attachment<HTMLElement> {
		const unpoint = () => (this.#pointed = without(this.#pointed, highlight));
		const unfocus = () => (this.#focused = without(this.#focused, highlight));
		return (element) => {
			const undo = [
				on(element, 'pointerenter', ({ pointerType }) => {
					// A finger does not rest on what it touches: a tap opens it, a swipe scrolls.
					if (pointerType !== 'touch') this.#pointed = [...this.#pointed, highlight];
				}),
				on(element, 'pointerleave', unpoint),
				on(
					element,
					'focusin',
					({ target }) => {
						// A click focuses too, but nobody sees that focus.
						if (target instanceof Element && target.matches(':focus-visible'))
							this.#focused = [...without(this.#focused, highlight), highlight];
					},
					// The outer element hears of it before the inner one, as it does of a pointer that enters.
					{ capture: true }
				),
				on(element, 'focusout', unfocus)
			];
			return () => {
				for (const each of undo) each();
				unpoint();
				unfocus();
			};
		};
	}
}

const without = (list: readonly Highlight[], highlight: Highlight) =>
	list.filter((other) => other !== highlight);

/** Provided by the root layout, for the map and for all panels. */
export const [useHighlights, provideHighlights] = createContext<Highlights>();
