import type { Page } from '@playwright/test';

/** CSS pixels that letters may reach over an edge: their boxes are larger than they are. */
const SLACK = 1;

/** What of a page's words and controls is cut, covered or out of reach, in words; empty where nothing is lost. */
export function losses(page: Page): Promise<string[]> {
	return page.evaluate((slack) => {
		// Under a masthead that stays, what is scrolled away lies by intent.
		scrollTo({ top: 0, behavior: 'instant' });
		// What is far out of view is laid out as if it were not.
		for (const part of document.querySelectorAll<HTMLElement>('[data-panel] > *'))
			if (getComputedStyle(part).contentVisibility === 'auto')
				part.style.contentVisibility = 'visible';
		const root = document.documentElement;
		const found: string[] = [];
		const wide = root.scrollWidth - root.clientWidth;
		if (wide > 0) found.push(`the page is ${wide} pixels wider than the window`);

		/** Said to those alone who hear the page. */
		const isClipped = (element: Element): boolean =>
			getComputedStyle(element).clipPath === 'inset(50%)' ||
			(element.parentElement !== null && isClipped(element.parentElement));
		const isHidden = (element: Element) =>
			element.closest('.skip, script, style') !== null ||
			!element.checkVisibility({ visibilityProperty: true }) ||
			isClipped(element);
		const words: { text: string; owner: Element; box: DOMRect }[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			const { currentNode } = walker;
			const owner = currentNode.parentElement;
			const text = currentNode.textContent?.trim();
			if (!owner || !text || owner instanceof SVGElement || isHidden(owner)) continue;
			const range = document.createRange();
			range.selectNodeContents(currentNode);
			for (const box of range.getClientRects()) if (box.width > 0) words.push({ text, owner, box });
		}
		// The map's labels of cities, which it says in words; what lies beside the country may leave its frame.
		const frame = document.querySelector('[data-map]')?.getBoundingClientRect();
		for (const label of document.querySelectorAll('[data-city] text')) {
			const { left, right, bottom, width } = label.getBoundingClientRect();
			if (frame && width > 0 && (left < frame.left || right > frame.right || bottom > frame.bottom))
				found.push(`“${label.textContent}” leaves the map`);
		}
		if (words.length < 20) found.push(`expected words, seen ${words.length}`);

		for (const { text, owner, box } of words)
			for (
				let outer: Element | null = owner;
				outer && outer !== root;
				outer = outer.parentElement
			) {
				const { display, overflow } = getComputedStyle(outer);
				if (display.startsWith('inline') || display === 'contents') continue;
				const { left, right, top, bottom } = outer.getBoundingClientRect();
				const cut =
					overflow !== 'visible' && (box.top < top - slack || box.bottom > bottom + slack);
				if (box.left < left - slack || box.right > right + slack || cut)
					found.push(`“${text}” leaves <${outer.localName} class="${outer.className}">`);
			}
		words.forEach((one, i) => {
			for (const other of words.slice(i + 1)) {
				if (one.owner === other.owner) continue;
				const width =
					Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
				const high =
					Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
				// Boxes of letters are higher than a line may be.
				if (width > slack && high > one.box.height / 3)
					found.push(`“${one.text}” lies on “${other.text}”`);
			}
		});

		for (const control of document.querySelectorAll('a[href], button')) {
			if (control instanceof SVGElement || isHidden(control)) continue;
			control.scrollIntoView({ block: 'center', behavior: 'instant' });
			const [box] = control.getClientRects();
			const hit = box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
			if (!hit || !control.contains(hit))
				found.push(
					`“${control.textContent.trim()}” is covered by <${hit?.localName ?? 'nothing'}>`
				);
		}
		return found;
	}, SLACK);
}

/** Has the browser set all type as for a reader who has doubled the usual size. */
export async function doubleType(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Page.enable');
	await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
}
