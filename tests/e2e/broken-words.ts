import type { Locator } from '@playwright/test';

/** The words of an element that begin on one line and end on another; parts joined by a hyphen are words of their own. */
export function brokenWords(element: Locator): Promise<string[]> {
	return element.evaluate((root) => {
		const broken = new Set<string>();
		const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			const node = walker.currentNode;
			for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[\p{L}\p{N}]+/gu)) {
				const range = document.createRange();
				range.setStart(node, index);
				range.setEnd(node, index + word.length);
				const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
				if (new Set(lines.map(({ top }) => Math.round(top))).size > 1) broken.add(word);
			}
		}
		return [...broken];
	});
}
