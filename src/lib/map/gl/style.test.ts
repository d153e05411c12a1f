import { describe, expect, it } from 'vitest';
import { sceneIn } from '../../../../tests/fixtures/scene';
import { LINE, paletteOf } from '../../appearance/palette';
import { statusColour } from '../../appearance/status-colour';
import { STATUS_RANKS, type StatusRank } from '../../domain/status';
import { styleOf } from './style';

const palette = paletteOf('light', 'usual');
const scene = sceneIn('en');

/** The style of a map whose areas have these statuses. */
function styleWith(ranks: readonly StatusRank[]) {
	const [area] = scene.drawing.areas;
	const areas = ranks.flatMap((rank) => (area ? [{ ...area, rank }] : []));
	return styleOf(
		{ ...scene, drawing: { ...scene.drawing, areas } },
		{ palette, line: LINE.usual, width: 'wide', em: 16 }
	);
}

/** The output of a `match` expression for a value. */
function outputFor(expression: unknown, value: unknown): unknown {
	if (!Array.isArray(expression)) return expression;
	const [, , ...branches] = expression;
	const at = branches.findIndex((label, index) => index % 2 === 0 && label === value);
	return branches[at < 0 ? branches.length - 1 : at + 1];
}

describe('the bracket beside an area', () => {
	it.each(STATUS_RANKS)('is drawn in the colour of its status: %s', (rank) => {
		const { sources, layers } = styleWith([rank]);
		const { ground } = sources;
		if (
			ground?.type !== 'geojson' ||
			typeof ground.data !== 'object' ||
			!('features' in ground.data)
		)
			throw new Error('expected the features of the ground, seen none');
		const brackets = ground.data.features.filter(
			({ properties }) => properties?.kind === 'bracket'
		);
		expect(brackets.map(({ properties }) => properties?.rank)).toEqual([rank]);
		const layer = layers.find(({ id }) => id === 'brackets');
		if (layer?.type !== 'line') throw new Error('expected a layer of lines, seen none');
		expect(layer.filter).toEqual(['==', ['get', 'kind'], 'bracket']);
		expect(outputFor(layer.paint?.['line-color'], rank)).toBe(palette[statusColour(rank)]);
	});
});
