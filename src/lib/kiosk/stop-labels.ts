import { inLines } from '../domain/in-lines';
import { inTwoLines } from '../domain/in-two-lines';
import type { CityEntry, Dashboard, RegionEntry } from '../domain/dashboard';
import type { RegionId } from '../domain/region';
import { findRegion } from '../domain/selection';
import { regionsOf, type Stop } from '../domain/stop';
import { DRAWING } from '../geo/home';
import type { DrawingPoint, MapDrawing } from '../geo/map-drawing';
import { statusColour } from '../appearance/status-colour';
import type { ColourName } from '../appearance/palette';
import type { Translate } from '../i18n/translate';
import { statusWords } from '../map/status-words';
import { lensPlace } from './lens-place';

/** Words that a stop letters on the map. */
export interface StopLabel {
	/** What the words name: a region, a city, or the regions that are not stated. */
	readonly id: string;
	readonly at: DrawingPoint;
	/** The colour of the dot at the point, beside which the words stand; null for words without a dot. */
	readonly dot: ColourName | null;
	/** Where the words begin, end, or have their middle: at the point. */
	readonly anchor: 'start' | 'middle' | 'end';
	/** Whether the words hang below the point; else they stand around its height. */
	readonly below: boolean;
	readonly name: readonly string[];
	/** In smaller letters below the name. */
	readonly status: readonly string[];
}

/** Characters in a line of a status at most: longer ones would meet those of the next city. */
const STATUS_LENGTH = 14;

/** Share of the map's width east of which a city's words stand to the left of its dot, where they have room. */
const EAST = 0.66;

/**
 * The names that a stop letters on the map, in letters that are read from afar: there is no room for all seventeen. At the
 * overview the cities; at a stop about an area its regions, about a city the city; what is not stated where it is told of.
 */
export function stopLabels(
	stop: Stop,
	dashboard: Dashboard,
	drawing: MapDrawing,
	t: Translate
): StopLabel[] {
	switch (stop.kind) {
		case 'overview':
		case 'source':
			return [
				...dashboard.cities.flatMap((city) => cityLabel(city, drawing, t)),
				...notStatedLabel(drawing)
			];
		case 'not-stated':
			return notStatedLabel(drawing);
		case 'place': {
			const { subject } = stop;
			const city =
				subject.kind === 'city' && dashboard.cities.find(({ id }) => id === subject.city);
			if (city) return cityLabel(city, drawing, t);
			return regionsOf(stop).flatMap((id) => regionLabel(id, dashboard, drawing, t));
		}
	}
}

function cityLabel(city: CityEntry, { cities }: MapDrawing, t: Translate): StopLabel[] {
	const at = cities[city.id];
	if (!at) return [];
	return [
		{
			id: city.id,
			at,
			dot: city.claim ? statusColour(city.claim.rank) : 'ink-muted',
			below: false,
			anchor: at[0] > EAST * DRAWING.width ? 'end' : 'start',
			name: [city.name],
			status: inLines(statusWords(city, t), STATUS_LENGTH)
		}
	];
}

function regionLabel(
	id: RegionId,
	dashboard: Dashboard,
	{ names }: MapDrawing,
	t: Translate
): StopLabel[] {
	const region = findRegion(dashboard, id);
	const at = names[id];
	if (!at || !region) return [];
	if (region.inset) return [lensLabel(region, at, t)];
	const name = inTwoLines(region.label.replace('-', '- ')).map((line) => line.trim());
	return [{ id, at, dot: null, below: false, anchor: 'middle', name, status: [] }];
}

/** The words under the lens that shows a city-region, at its outer edge, from where they have room. */
function lensLabel(region: RegionEntry, at: DrawingPoint, t: Translate): StopLabel {
	const { x, y, width, height } = lensPlace(at);
	const isEast = x > DRAWING.width / 2;
	return {
		id: region.id,
		at: [isEast ? x + width : x, y + height],
		dot: null,
		below: true,
		anchor: isEast ? 'end' : 'start',
		name: [region.label],
		status: inTwoLines(statusWords(region, t))
	};
}

/** How many regions are not stated, across the plain land; nothing where there is no room. */
function notStatedLabel({ notStated }: MapDrawing): StopLabel[] {
	const at = notStated.at.narrow;
	return at
		? [
				{
					id: 'none',
					at,
					dot: null,
					below: false,
					anchor: 'middle',
					name: inTwoLines(notStated.words),
					status: []
				}
			]
		: [];
}
