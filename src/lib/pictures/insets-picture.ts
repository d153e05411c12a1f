import { fillOf } from '../appearance/fill';
import type { Palette } from '../appearance/palette';
import { statusColour } from '../appearance/status-colour';
import type { Dashboard } from '../domain/dashboard';
import type { RegionId } from '../domain/region';
import { findRegion } from '../domain/selection';
import type { MapDrawing } from '../geo/map-drawing';
import { INSET_SIDE } from '../geo/outlines';
import { element } from '../domain/element';
import { fittedSize } from './fit';
import { INSET } from './layout';
import { lettering, widthOf } from './lettering';
import { textured } from './textured';

interface Props {
	readonly palette: Palette;
	readonly dashboard: Dashboard;
	readonly drawing: MapDrawing;
	readonly selected: RegionId | null;
}

const SHAPE = 88;

/** Draws the three cities enlarged, since on the map they are too small for their colours to be seen. */
export function insetsPicture({ palette, dashboard, drawing, selected }: Props): string {
	const scale = SHAPE / INSET_SIDE;
	return drawing.insets
		.map(({ region, path }, i) => {
			const { x, width, height } = INSET;
			const y = INSET.y + i * INSET.step;
			const { label = '', claim = null } = findRegion(dashboard, region) ?? {};
			const fill = fillOf(claim);
			const isSelected = region === selected;
			return (
				element('rect', {
					...{ x, y, width, height, rx: 4, fill: palette.paper },
					stroke: isSelected ? palette.selected : palette.rule,
					'stroke-width': isSelected ? 4 : 1
				}) +
				element(
					'g',
					{ transform: `translate(${x + (width - SHAPE) / 2} ${y + 4}) scale(${scale})` },
					textured(path, fill, {
						palette,
						id: `inset-${region}`,
						scale,
						stroke: claim ? palette[statusColour(claim.rank)] : palette.country,
						width: 1.5
					})
				) +
				lettering({
					text: label,
					face: 'bold',
					size: fittedSize([label], 19, width - 16, (line, size) => widthOf(line, 'bold', size)),
					x: x + width / 2,
					y: y + height - 10,
					colour: palette.ink,
					anchor: 'middle'
				})
			);
		})
		.join('');
}
