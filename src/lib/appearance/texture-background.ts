import type { Fill } from './fill.ts';

/** Half the width of the gradient between a line and the ground, in CSS pixels. Without a gradient the edges would be jagged. */
const SOFT_EDGE = 0.25;

/**
 * A fill as a value of the CSS property `background`, with the custom properties of the palette. It is for boxes as large as
 * text, such as swatches: a gradient is drawn much faster than an SVG pattern, which the browser rasterises at each use.
 */
export function textureBackground({ key, colour, texture }: Fill): string {
	const ink = `var(--${colour})`;
	const ground = `var(--fill-${key})`;
	switch (texture.kind) {
		case 'solid':
			return ground;
		case 'hatch': {
			const { period, stroke, angle } = texture;
			const stops = [
				`${ink} 0 ${stroke / 2 - SOFT_EDGE}px`,
				`#0000 ${stroke / 2 + SOFT_EDGE}px ${period - stroke / 2 - SOFT_EDGE}px`,
				`${ink} ${period - stroke / 2 + SOFT_EDGE}px ${period}px`
			];
			return `repeating-linear-gradient(${angle}deg,${stops.join()}) ${ground}`;
		}
		case 'dots': {
			const { period, radius } = texture;
			const stops = [`${ink} ${radius - SOFT_EDGE}px`, `#0000 ${radius + SOFT_EDGE}px`];
			return `radial-gradient(circle,${stops.join()}) 0 0/${period}px ${period}px ${ground}`;
		}
	}
}
