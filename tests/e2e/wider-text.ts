import type { Page } from '@playwright/test';

/** The spacing that pages have to bear: https://www.w3.org/TR/WCAG22/#text-spacing */
const SPACING = `
	* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
	p { margin-block-end: 2em !important; }`;

/** A browser whose settings name a smallest size of letters, in pixels. */
export const SMALLEST_SIZE = '--blink-settings=minimumFontSize=20';

/** Spaces the text of a page out, as a reader's own style sheet does. The page's policy binds no such sheet. */
export async function spaceOut(page: Page): Promise<void> {
	await page.evaluate((css) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		document.adoptedStyleSheets.push(sheet);
	}, SPACING);
}

/** The boxes that lie on the map or around it, by what they are called where a test fails. */
const BOXES = {
	legend: 'figure table',
	stamp: 'figure :has(> strong)',
	inset: '[data-inset]',
	button: '[data-map] button'
};

/** Which boxes of the map's frame lie on one another, are not seen, or leave the window sideways, in words. */
export function overlaps(page: Page): Promise<string[]> {
	return page.evaluate((boxes) => {
		const found: string[] = [];
		const seen = Object.entries(boxes).flatMap(([name, selector]) =>
			[...document.querySelectorAll(selector)].map((element) => ({
				name: `${name} “${element.textContent.trim().slice(0, 20)}”`,
				box: element.getBoundingClientRect(),
				element
			}))
		);
		seen.forEach(({ name, box, element }, i) => {
			const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
			const top = document.elementFromPoint(x, y);
			// Null beyond the window. What is not shown has no width.
			if (box.width > 0 && top && !element.contains(top))
				found.push(`${name} is under ${top.tagName}`);
			if (box.left < 0 || box.right > document.documentElement.clientWidth)
				found.push(`${name} leaves the window`);
			for (const other of seen.slice(i + 1)) {
				const width = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
				const height = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
				// Neighbours share a line.
				if (width > 1 && height > 1) found.push(`${name} lies on ${other.name}`);
			}
		});
		return found;
	}, BOXES);
}
