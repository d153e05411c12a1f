/**
 * A colour laid over another, as opaque #rrggbb: so a hatched region's ground is one colour for both renderers.
 *
 * @param share of the upper colour, 0 to 1
 */
export function tint(upper: string, lower: string, share: number): string {
	const mixed = channels(upper).map((value, i) => {
		const below = channels(lower)[i] ?? value;
		return Math.round(below + (value - below) * share);
	});
	return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Red, green and blue of #rrggbb, 0 to 255. */
export function channels(colour: string): [number, number, number] {
	const value = Number.parseInt(colour.slice(1), 16);
	return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}
