import { inLines } from '../domain/in-lines';
import { inTwoLines } from '../domain/in-two-lines';
import type { CityEntry, Dashboard, RegionEntry } from '../domain/dashboard';
import type { RegionId } from '../domain/region';
import { count, findRegion, NOT_STATED } from '../domain/selection';
import { regionsOf, type Stop } from '../domain/stop';
import { DRAWING } from '../geo/home';
import type { DrawingPoint, MapDrawing } from '../geo/map-drawing';
import { STATUS_COLOUR } from '../appearance/status-colour';
import type { ColourName } from '../appearance/palette';
import { isOurReading } from '../domain/report';
import { statusShortKey, type Speech } from '../i18n/context';
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
	speech: Speech
): StopLabel[] {
	switch (stop.kind) {
		case 'overview':
		case 'source':
			return withNotStated(
				dashboard.cities.flatMap((city) => cityLabel(city, dashboard, drawing, speech)),
				dashboard,
				drawing,
				speech
			);
		case 'not-stated':
			return withNotStated([], dashboard, drawing, speech);
		case 'place': {
			const { subject } = stop;
			const city =
				subject.kind === 'city' && dashboard.cities.find(({ id }) => id === subject.city);
			if (city) return cityLabel(city, dashboard, drawing, speech);
			return regionsOf(stop).flatMap((id) => regionLabel(id, dashboard, drawing, speech));
		}
	}
}

function cityLabel(
	city: CityEntry,
	dashboard: Dashboard,
	{ cities }: MapDrawing,
	speech: Speech
): StopLabel[] {
	const at = cities[city.id];
	const region = findRegion(dashboard, city.region);
	if (!at || !region) return [];
	return [
		{
			id: city.id,
			at,
			dot: city.claim ? STATUS_COLOUR[city.claim.status] : 'ink-muted',
			below: false,
			anchor: at[0] > EAST * DRAWING.width ? 'end' : 'start',
			name: [city.name],
			status: inLines(shortStatus(region, speech), STATUS_LENGTH)
		}
	];
}

function regionLabel(
	id: RegionId,
	dashboard: Dashboard,
	{ names }: MapDrawing,
	speech: Speech
): StopLabel[] {
	const region = findRegion(dashboard, id);
	const at = names[id];
	if (!at || !region) return [];
	if (region.kind === 'city') return [lensLabel(region, at, speech)];
	const name = inTwoLines(region.label.replace('-', '- ')).map((line) => line.trim());
	return [{ id, at, dot: null, below: false, anchor: 'middle', name, status: [] }];
}

/** The words under the lens that shows a city-region, at its outer edge, from where they have room. */
function lensLabel(region: RegionEntry, at: DrawingPoint, speech: Speech): StopLabel {
	const { x, y, width, height } = lensPlace(at);
	const isEast = x > DRAWING.width / 2;
	return {
		id: region.id,
		at: [isEast ? x + width : x, y + height],
		dot: null,
		below: true,
		anchor: isEast ? 'end' : 'start',
		name: [region.label],
		status: inTwoLines(shortStatus(region, speech))
	};
}

/** Adds how many regions are not stated, at the one of them that is nearest to the middle of all. */
function withNotStated(
	labels: readonly StopLabel[],
	dashboard: Dashboard,
	{ names }: MapDrawing,
	{ t }: Speech
): StopLabel[] {
	const points = dashboard.regions.flatMap(({ id, kind, claim }) =>
		claim || kind === 'city' || !names[id] ? [] : [names[id]]
	);
	const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
	const [middleX, middleY] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
	const far = ([x, y]: DrawingPoint) => Math.hypot(x - middleX, y - middleY);
	const [at] = points.toSorted((a, b) => far(a) - far(b));
	if (!at) return [...labels];
	const name = inTwoLines(t('legend.none', { count: count(dashboard, NOT_STATED) }));
	return [
		...labels,
		{ id: 'none', at, dot: null, below: false, anchor: 'middle', name, status: [] }
	];
}

/** A region's status in the map's short words, marked where it is our reading. */
function shortStatus({ claim }: RegionEntry, { t }: Speech): string {
	const status = t(statusShortKey(claim?.status ?? null));
	return claim && isOurReading(claim) ? t('status.reading', { status }) : status;
}
