/**
 * Reports which of some texts is being read: the one that the address names, as long as it is wholly in view, else the one in
 * the middle of the window; null where there is none. Nothing is reported before the page was scrolled, be it to what the
 * address names: a page that has just come is as it came.
 *
 * @returns the undo
 */
export function watchReading(
	texts: readonly Element[],
	onread: (text: Element | null) => void
): () => void {
	const inMiddle = new Set<Element>();
	const inView = new Set<Element>();
	const report = () => {
		const [named] = [...inView].filter((text) => text.matches(':target'));
		onread(named ?? [...inMiddle][0] ?? null);
	};
	const watch = (seen: Set<Element>, options: IntersectionObserverInit) =>
		new IntersectionObserver((entries) => {
			for (const { target, isIntersecting } of entries) {
				if (isIntersecting) seen.add(target);
				else seen.delete(target);
			}
			report();
		}, options);
	const observers = [
		watch(inMiddle, { rootMargin: '-50% 0px' }),
		// Half a pixel less than all of it, for the sake of rounding.
		watch(inView, { threshold: 0.99 })
	];
	const start = () => {
		for (const observer of observers) for (const text of texts) observer.observe(text);
	};
	const begun = new AbortController();
	if (texts.some((text) => text.matches(':target'))) start();
	// Scrolling of a part of the page does not bubble.
	addEventListener('scroll', start, { once: true, capture: true, signal: begun.signal });
	return () => {
		begun.abort();
		for (const observer of observers) observer.disconnect();
	};
}
