/**
 * Makes one tab stop of all links and buttons in an element, once someone takes to the keyboard: arrows move between them by
 * where they lie, typing a name jumps to it. Until then, and without script, each can be reached by Tab.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/#kbd_roving_tabindex
 */
export function roving(group: Element): () => void {
	const gone = new AbortController();
	const { signal } = gone;
	let asked = false;
	const begin = async () => {
		if (asked) return;
		asked = true;
		try {
			const { rove } = await import('./rove');
			if (!signal.aborted) rove(group, signal);
		} catch {
			// Its file did not come: the next key asks again.
			asked = false;
		}
	};
	addEventListener('keydown', begin, { capture: true, signal });
	group.addEventListener('focusin', begin, { signal });
	return () => gone.abort();
}
