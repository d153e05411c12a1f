import type { Fill } from './fill.ts';

/** Half of the way in which an edge goes from ink to ground, in CSS pixels: hard stops would have rough edges. */
const SOFT = 0.25;

/**
 * A fill as the value of CSS's `background`, in the palette's custom properties. For boxes of text size: a gradient is drawn
 * far sooner than a pattern of SVG, of which every use is an image of its own.
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
				`${ink} 0 ${stroke / 2 - SOFT}px`,
				`#0000 ${stroke / 2 + SOFT}px ${period - stroke / 2 - SOFT}px`,
				`${ink} ${period - stroke / 2 + SOFT}px ${period}px`
			];
			return `repeating-linear-gradient(${angle}deg,${stops.join()}) ${ground}`;
		}
		case 'dots': {
			const { period, radius } = texture;
			const stops = [`${ink} ${radius - SOFT}px`, `#0000 ${radius + SOFT}px`];
			return `radial-gradient(circle,${stops.join()}) 0 0/${period}px ${period}px ${ground}`;
		}
	}
}
