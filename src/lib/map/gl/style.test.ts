import { describe, expect, it } from 'vitest';
import { LINE, paletteOf } from '../../appearance/palette';
import { STATUS_COLOUR } from '../../appearance/status-colour';
import { dashboardOf } from '../../domain/dashboard';
import { STATUSES } from '../../domain/status';
import { facts } from '../../server/facts';
import { mapDrawing } from '../../server/map-drawing';
import { topology } from '../../server/topology';
import { layersOf } from '../layers';
import type { Scene } from './sources';
import { styleOf } from './style';

const palette = paletteOf('light', 'usual');
const dashboard = dashboardOf(facts, 'en');
const drawing = mapDrawing('en');

/** The colours and kinds of the lines along brackets, where the areas have these statuses. */
function bracketsOf(statuses: readonly (typeof STATUSES)[number][]) {
	const [area] = drawing.areas;
	const areas = statuses.flatMap((status) => (area ? [{ ...area, status }] : []));
	const scene: Scene = {
		dashboard,
		drawing: { ...drawing, areas },
		layers: layersOf(dashboard),
		topology,
		statusOf: () => ''
	};
	const look = { palette, line: LINE.usual, width: 'wide', em: 16 } as const;
	const { layers, sources } = styleOf(scene, look);
	const { ground } = sources;
	if (ground?.type !== 'geojson' || typeof ground.data !== 'object' || !('features' in ground.data))
		throw new Error('expected the ground’s features, seen none');
	const kinds = ground.data.features.map(({ properties }) => String(properties?.kind));
	return {
		lines: layers.flatMap((layer) =>
			layer.type === 'line' && layer.id.startsWith('bracket')
				? [{ filter: layer.filter, colour: layer.paint?.['line-color'] }]
				: []
		),
		kinds: kinds.filter((kind) => kind.startsWith('bracket'))
	};
}

describe('the bracket around an area', () => {
	it.each(STATUSES)('is drawn in the colour of its status: %s', (status) => {
		const { lines, kinds } = bracketsOf([status]);
		expect(kinds).toHaveLength(1);
		expect(lines).toEqual([
			{ filter: ['==', ['get', 'kind'], kinds[0]], colour: palette[STATUS_COLOUR[status]] }
		]);
	});

	it('takes one layer for each status that occurs', () => {
		const { lines, kinds } = bracketsOf(['anarchy', 'government', 'anarchy']);
		expect(kinds).toHaveLength(3);
		expect(lines).toHaveLength(2);
	});
});
