import type { Page } from '@playwright/test';

/** Share of the lower of two lines by which their boxes may overlap: letters leave room above and below. */
const ROOM = 0.25;

/** Pairs of the twin's labels that lie on each other. The lines of one label are as far apart as its own lines are high. */
export function labelCollisions(page: Page): Promise<string[]> {
	return page.locator('[data-map]').evaluate((map, room) => {
		const labels = [...map.querySelectorAll('text')]
			.map((label) => ({
				text: label.textContent,
				box: label.getBoundingClientRect(),
				of: label.closest('[data-city], [data-area]')
			}))
			.filter(({ box }) => box.width > 0);
		if (labels.length < 17) return [`expected the labels of 17 regions, seen ${labels.length}`];
		return labels.flatMap((one, index) =>
			labels
				.slice(index + 1)
				.filter((other) => {
					if (one.of && one.of === other.of) return false;
					const [a, b] = [one.box, other.box];
					const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
					const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
					return width > 1 && height > room * Math.min(a.height, b.height);
				})
				.map((other) => `${one.text} / ${other.text}`)
		);
	}, ROOM);
}

/**
 * The twin's labels that the edge of the map cuts.
 *
 * @param which selects them
 */
export function labelsCut(page: Page, which = 'text'): Promise<string[]> {
	return page.locator('[data-map]').evaluate((map, labels) => {
		const room = map.getBoundingClientRect();
		return [...map.querySelectorAll(labels)]
			.map((label) => ({ text: label.textContent, box: label.getBoundingClientRect() }))
			.filter(
				({ box }) =>
					box.width > 0 &&
					(box.left < room.left ||
						box.right > room.right ||
						box.top < room.top ||
						box.bottom > room.bottom)
			)
			.map(({ text }) => text ?? '');
	}, which);
}

/** The regions on whose ground a button of the map lies. */
export function regionsUnderButtons(page: Page): Promise<string[]> {
	return page.locator('[data-map]').evaluate((map) => {
		const buttons = [...map.querySelectorAll('button')].map((button) =>
			button.getBoundingClientRect()
		);
		if (buttons.length < 3) return [`expected three buttons, seen ${buttons.length}`];
		const steps = [0, 0.25, 0.5, 0.75, 1];
		const points = buttons.flatMap(({ x, y, width, height }) =>
			steps.flatMap((u) => steps.map((v) => new DOMPoint(x + u * width, y + v * height)))
		);
		return [...map.querySelectorAll<SVGGeometryElement>('[data-region] path')]
			.filter((path) => {
				const matrix = path.getScreenCTM()?.inverse();
				return points.some((point) => path.isPointInFill(point.matrixTransform(matrix)));
			})
			.map((path) => path.parentElement?.getAttribute('data-region') ?? '');
	});
}

/**
 * The twin's labels that lie on a line of the bracket.
 *
 * @param which selects them
 */
export function labelsAtBracket(page: Page, which = 'text'): Promise<string[]> {
	return page.locator('[data-map]').evaluate((map, labels) => {
		const lines = [...map.querySelectorAll('polyline')].map((line) => line.getBoundingClientRect());
		if (lines.length === 0) return ['expected a bracket, seen none'];
		return [...map.querySelectorAll(labels)]
			.map((label) => ({ text: label.textContent, box: label.getBoundingClientRect() }))
			.filter(
				({ box }) =>
					box.width > 0 &&
					lines.some(
						({ left, right, top, bottom }) =>
							box.left <= right && box.right >= left && box.top <= bottom && box.bottom >= top
					)
			)
			.map(({ text }) => text ?? '');
	}, which);
}
