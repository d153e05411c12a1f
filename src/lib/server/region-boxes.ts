import { feature } from 'topojson-client';
import type { RegionId } from '../domain/region';
import type { Box } from '../geo/home';
import { drawingBox } from '../geo/path';
import { topology } from './topology';

/** The bounding box of each region, enlarged to whole units of the twin's drawing. */
export const regionBoxes: Readonly<Record<RegionId, Box>> = Object.fromEntries(
	feature(topology, topology.objects.regions).features.map(({ id, geometry }) => {
		const { x, y, width, height } = drawingBox(geometry);
		const [left, top] = [Math.floor(x), Math.floor(y)];
		const box = {
			x: left,
			y: top,
			width: Math.ceil(x + width) - left,
			height: Math.ceil(y + height) - top
		};
		return [id as RegionId, box];
	})
);
