import { describe, expect, it } from 'vitest';
import { DRAWING } from '../geo/home';
import { drawingPosition } from './drawing-position';

describe('a point of the drawing', () => {
	it('is a share of the box in hundredths of a per cent', () => {
		expect(drawingPosition([0, 0])).toEqual({ x: '0%', y: '0%' });
		expect(drawingPosition([DRAWING.width / 8, DRAWING.height])).toEqual({ x: '12.5%', y: '100%' });
		expect(drawingPosition([DRAWING.width / 3, 0]).x).toBe('33.33%');
	});

	it('may lie beside the box', () => {
		expect(drawingPosition([-DRAWING.width / 100, 0]).x).toBe('-1%');
	});
});
