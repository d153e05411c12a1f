/**
 * A point in the window of a region's own ground, away from all markers, and from letters where there is room; null where there
 * is none. Runs in the page.
 *
 * @param selector names the region's link on the map
 */
export function pointOfGround(selector: string): { x: number; y: number } | null {
	const path = document.querySelector(selector)?.querySelector('path');
	const matrix = path?.getScreenCTM();
	if (!path || !matrix) return null;
	const { x, y, width, height } = path.getBoundingClientRect();
	/** Pixels between the point and any letters, where there is such a point. */
	const room = 22;
	const letters = [...document.querySelectorAll('[data-map] text')].map((text) =>
		text.getBoundingClientRect()
	);
	const markers = [...document.querySelectorAll('[data-map] [data-city]')].map((marker) =>
		marker.getBoundingClientRect()
	);
	const isClear = (at: DOMPoint, boxes: readonly DOMRect[], room: number) =>
		!boxes.some(
			({ left, right, top, bottom }) =>
				at.x > left - room && at.x < right + room && at.y > top - room && at.y < bottom + room
		);
	const points: DOMPoint[] = [];
	for (let v = 0.5; v < 1; v += 0.05)
		for (const u of [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8])
			points.push(new DOMPoint(x + u * width, y + v * height));
	const own = points.filter((at) => path.isPointInFill(at.matrixTransform(matrix.inverse())));
	// The markers of cities that are regions themselves cover all their ground.
	const apart = own.filter((at) => isClear(at, markers, 0));
	const at = apart.find((at) => isClear(at, letters, room)) ?? apart[0] ?? own[0];
	return at ? { x: at.x, y: at.y } : null;
}
