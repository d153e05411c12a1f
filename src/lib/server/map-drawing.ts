import { areasOf, areaWords } from '../domain/area';
import type { Language } from '../domain/language';
import type { RegionId } from '../domain/region';
import { ranked } from '../domain/status';
import { areaBracket } from '../geo/area-bracket';
import { around, rounded } from '../geo/boxes';
import { onMap, toDrawing } from '../geo/home';
import type { MapDrawing, MapMarks } from '../geo/map-drawing';
import { calloutsOf } from './callouts';
import { facts } from './facts';
import { cities, cityBoxes, dots, labelSides } from './city-places';
import { isSmall, shapes, simplified } from './label-ground';
import { nameBoxes, names, neighbourBoxes, neighbours, notStated } from './name-places';
import { readOutlines } from './outlines';

const outlines = readOutlines();

const statuses = ranked(facts.statuses.map(({ id }) => id));
const brackets = areasOf(facts.report).flatMap(({ passage, status, regions }) => {
	const own = statuses.find((each) => each.status === status);
	const geometries = shapes
		.filter(({ id }) => regions.includes(id))
		.map(({ geometry }) => geometry);
	return own ? [{ passage, rank: own.rank, regions, ...areaBracket(geometries) }] : [];
});

/** An em of a callout in units: 12 pixels of 856 on the smallest map that shows callouts, 14 of 714 on pictures. */
const CALLOUT_EM = { map: 28, picture: 39 } as const;

/** The words over a bracket, as wide and high as they are in the language that needs most room, in units. */
const BRACKET_WORDS = { width: 424, height: 130 } as const;

/** The cities that are regions of their own: their key phrases stand beside the country. */
const calledOutCities = facts.cities.flatMap(({ id, region }) => {
	const place = cities[id];
	return place && isSmall(region) ? [{ region, place }] : [];
});

/** The brackets, whose key phrases stand beside their words, on pictures below them. */
const calledOutAreas = brackets.flatMap(({ regions, bracket }) => {
	const region = regions.find(hasPhraseOfArea);
	const place = bracket.at(-1);
	return region && place ? [{ region, place }] : [];
});

/** A region that a city stands for has a phrase of its own. */
function hasPhraseOfArea(id: RegionId): boolean {
	return facts.cities.every((city) => city.region !== id);
}

const lettered = [
	...dots,
	...cityBoxes.wide,
	...nameBoxes,
	...neighbourBoxes,
	...brackets.map(({ label: [x, y] }) => ({ x, y: y - BRACKET_WORDS.height, ...BRACKET_WORDS })),
	...(notStated.wide ? [around(notStated.wide, 260, 24)] : [])
];

const callouts: MapMarks['callouts'] = {
	map: calloutsOf([...calledOutCities, ...calledOutAreas], simplified, CALLOUT_EM.map, lettered),
	picture: calloutsOf(calledOutCities, simplified, CALLOUT_EM.picture, lettered)
};

/**
 * Everything that the map shows besides the outlines, in one language.
 *
 * @param notStatedWords the words for the regions not stated, with their number
 */
export function mapMarks(language: Language, notStatedWords: string): MapMarks {
	return {
		names,
		cities,
		labelSides,
		callouts,
		notStated: { words: notStatedWords, at: notStated },
		areas: brackets.map(({ passage, rank, bracket, label }) => ({
			...{ passage, rank, bracket, label },
			...areaWords(facts.report, passage, language)
		})),
		labels: neighbours.map(({ id, kind, name, point }) => ({
			id,
			kind,
			name: name[language],
			at: rounded(toDrawing(onMap(point)))
		}))
	};
}

/** Everything that the map draws, for the pictures that are drawn at build. Pages import the outlines as a module. */
export function mapDrawing(language: Language, notStatedWords: string): MapDrawing {
	return { ...outlines, ...mapMarks(language, notStatedWords) };
}
