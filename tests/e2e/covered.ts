import type { Page } from '@playwright/test';

/** Letters leave room above and below: the share of a line's height on each side. */
const FREE = 0.2;

/**
 * What lies on what on the map: labels, phrases beside the country, markers, lines, and the legend, insets and buttons that lie
 * on the map. The lines of one label may touch each other.
 *
 * @returns a sentence for each pair
 */
export function covered(page: Page): Promise<string[]> {
	return page.locator('[data-map]').evaluate((map, free) => {
		interface Thing {
			name: string;
			/** What belongs together. */
			of: unknown;
			left: number;
			right: number;
			top: number;
			bottom: number;
		}
		const thing = (element: Element, name: string, of: unknown, share = 0): Thing[] => {
			const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
			const inset = share * height;
			return width > 0 ? [{ name, of, left, right, top: top + inset, bottom: bottom - inset }] : [];
		};
		const all = (selector: string, within: ParentNode = map) => [
			...within.querySelectorAll(selector)
		];
		const labels = all('text').flatMap((text) => {
			const owner = text.closest('[data-city], [data-area], [data-callout]') ?? text;
			return thing(text, text.textContent, owner, free);
		});
		const markers = all('[data-city]').flatMap((city) =>
			all('circle:last-of-type', city).flatMap((dot) =>
				thing(dot, `the marker of ${city.getAttribute('data-city')}`, dot)
			)
		);
		const room = map.getBoundingClientRect();
		const aside = all('figure table, [data-inset], [data-map] button', document)
			.flatMap((element) =>
				thing(element, element.getAttribute('aria-label') ?? element.tagName, 0)
			)
			.filter(({ bottom, top }) => bottom > room.top && top < room.bottom);
		const things = [...labels, ...markers, ...aside];
		if (labels.length < 6) return [`expected labels, seen ${labels.length}`];
		const pairs = things.flatMap((one, index) =>
			things
				.slice(index + 1)
				.filter(
					(other) =>
						one.of !== other.of &&
						Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
						Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1
				)
				.map((other) => `${one.name} / ${other.name}`)
		);
		const lines = all('.leader').filter((line) => line.getBoundingClientRect().width > 0);
		const crossed = lines.flatMap((line) => {
			const path = line as SVGGeometryElement;
			const matrix = path.getScreenCTM();
			const length = path.getTotalLength();
			// Not its ends, which touch what they tie together.
			const points = Array.from({ length: 200 }, (_, i) =>
				path.getPointAtLength((length * (i + 2)) / 204).matrixTransform(matrix ?? undefined)
			);
			return [...labels, ...markers]
				.filter(({ left, right, top, bottom }) =>
					points.some(({ x, y }) => x > left && x < right && y > top && y < bottom)
				)
				.map(({ name }) => `a line / ${name}`);
		});
		return [...pairs, ...crossed];
	}, FREE);
}
