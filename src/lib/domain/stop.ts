import { areasOf, type Area } from './area';
import type { Dashboard, PassageEntry, RegionEntry } from './dashboard';
import type { RegionId } from './region';
import { EVIDENCE, type Evidence } from './report';
import { citiesOf, count, evidenceOf, NOT_STATED } from './selection';
import type { Place } from './status';

/** The place that a stop is about, and that the map shows: a region, a city inside a region, or a wider area. */
export type Subject =
	| { readonly kind: 'region'; readonly region: RegionId }
	| { readonly kind: 'city'; readonly region: RegionId; readonly city: string }
	| { readonly kind: 'area'; readonly area: Area };

/** A passage as a stop shows it: by its id, with what it is to the status of the place. */
export interface Quote {
	readonly passage: string;
	readonly evidence: Evidence;
}

/** A stop about one place. */
export interface PlaceStop {
	readonly kind: 'place';
	/**
	 * Unique: the id of a city, of an area or of a region where the stop shows all that is said of the place or the first part of
	 * it, `port-2` the second part; else the id of the one passage.
	 */
	readonly name: string;
	readonly subject: Subject;
	/** Which part of what is said of the place the stop shows, from 1, and of how many; absent where it shows all. */
	readonly part?: { readonly number: number; readonly of: number };
	/** What supports the status, then what limits it, then its context. */
	readonly quotes: readonly Quote[];
}

/** One view of the kiosk, or one step of the reading tour. */
export type Stop = PlaceStop | { readonly kind: 'overview' | 'not-stated' | 'source' };

/** The unique name of a stop, for `?stops=`. */
export function stopName(stop: Stop): string {
	return stop.kind === 'place' ? stop.name : stop.kind;
}

/** The regions that a stop about a place is about; none where it is about the whole country. */
export function regionsOf(stop: Stop): readonly RegionId[] {
	if (stop.kind !== 'place') return [];
	const { subject } = stop;
	return subject.kind === 'area' ? subject.area.regions : [subject.region];
}

/** The passages of a stop that are one kind of evidence, in their order. */
export function quotedAs(
	{ passages }: Dashboard,
	stop: PlaceStop,
	evidence: Evidence
): PassageEntry[] {
	return stop.quotes
		.filter((quote) => quote.evidence === evidence)
		.flatMap((quote) => passages.filter(({ id }) => id === quote.passage));
}

/**
 * The reading tour of a report: the whole; one stop for each place that the report describes, with all its evidence and all that
 * limits it; what is not stated, if anything is. What only names a place is left out where more is said of it. The places are the
 * regions described by name, then the wider areas, then the regions in which a city is described.
 */
export function tourOf(dashboard: Dashboard): [Stop, ...Stop[]] {
	const rest: Stop[] = count(dashboard, NOT_STATED) > 0 ? [{ kind: 'not-stated' }] : [];
	return [{ kind: 'overview' }, ...placeStops(dashboard), ...rest];
}

/**
 * The stops with these names, in the order of the tour: stops of the tour itself, single passages, and `source`. Where no
 * name is known, the tour.
 */
export function chosenStops(dashboard: Dashboard, names: readonly string[]): [Stop, ...Stop[]] {
	const tour = tourOf(dashboard);
	const all: Stop[] = [
		...tour.flatMap((stop) => [stop, ...passageStops(stop)]),
		{ kind: 'source' }
	];
	const [first, ...rest] = names
		// What limits several places has a stop at each: the first stands for all.
		.flatMap((name) => all.find((stop) => stopName(stop) === name) ?? [])
		.sort((a, b) => all.indexOf(a) - all.indexOf(b));
	return first ? [first, ...rest] : tour;
}

/** A stop for each passage of a stop; what limits the status of the place stands beside each other passage. */
function passageStops(stop: Stop): PlaceStop[] {
	if (stop.kind !== 'place') return [];
	const limits = stop.quotes.filter(({ evidence }) => evidence === 'limits');
	return stop.quotes.map((quote) => ({
		...stop,
		name: quote.passage,
		quotes: [quote, ...(quote.evidence === 'limits' ? [] : limits)]
	}));
}

/** Every supporting passage and every context stands at the first stop that it belongs to; limits stand at every one. */
function placeStops(dashboard: Dashboard): PlaceStop[] {
	const shown = new Set<string>();
	return chaptersOf(dashboard).flatMap((chapter) => {
		const quotes = chapter.quotes.filter(
			({ passage, evidence }) => evidence === 'limits' || !shown.has(passage)
		);
		for (const { passage } of quotes) shown.add(passage);
		return quotes.some(({ evidence }) => evidence === 'supports')
			? [{ kind: 'place', ...chapter, quotes }]
			: [];
	});
}

type Chapter = Omit<PlaceStop, 'kind'>;

function chaptersOf(dashboard: Dashboard): Chapter[] {
	const areas = areasOf(
		dashboard.areas,
		dashboard.regions.flatMap(({ claim }) => claim ?? [])
	);
	return [
		...withPlace(dashboard, 'named').map((region) => regionChapter(dashboard, region)),
		...areas.map((area) => areaChapter(dashboard, area)),
		...withPlace(dashboard, 'inside').map((region) => insideChapter(dashboard, region))
	];
}

/** The regions whose claim has this place, in the order of the paragraphs that support them first. */
function withPlace(dashboard: Dashboard, place: Place): RegionEntry[] {
	const paragraph = ({ claim }: RegionEntry) =>
		dashboard.passages.find(({ id }) => id === claim?.supports[0])?.paragraph ?? 0;
	return dashboard.regions
		.filter(({ claim }) => claim?.place === place)
		.sort((a, b) => paragraph(a) - paragraph(b));
}

/** The passages of claims, each once: first those that support them, then those that limit them, then their context. */
function quotesOf(dashboard: Dashboard, regions: readonly RegionEntry[]): Quote[] {
	return EVIDENCE.flatMap((evidence) => {
		const passages = regions.flatMap(({ claim }) =>
			claim ? evidenceOf(dashboard, claim, evidence) : []
		);
		const told = new Set(telling(passages).map(({ id }) => id));
		return [...told].map((passage) => ({ passage, evidence }));
	});
}

/** The passages that do more than name a place; where none does, all of them. */
function telling(passages: readonly PassageEntry[]): readonly PassageEntry[] {
	const more = passages.filter(({ onlyNames }) => !onlyNames);
	return more.length > 0 ? more : passages;
}

function regionChapter(dashboard: Dashboard, region: RegionEntry): Chapter {
	const [city] = region.inset ? citiesOf(dashboard, region) : [];
	return {
		name: city?.id ?? region.id.toLowerCase(),
		subject: { kind: 'region', region: region.id },
		quotes: quotesOf(dashboard, [region])
	};
}

function insideChapter(dashboard: Dashboard, region: RegionEntry): Chapter {
	const [city] = citiesOf(dashboard, region);
	if (!city) return regionChapter(dashboard, region);
	return {
		name: city.id,
		subject: { kind: 'city', region: region.id, city: city.id },
		quotes: quotesOf(dashboard, [region])
	};
}

function areaChapter(dashboard: Dashboard, area: Area): Chapter {
	const regions = withPlace(dashboard, 'area').filter(({ id }) => area.regions.includes(id));
	return { name: area.id, subject: { kind: 'area', area }, quotes: quotesOf(dashboard, regions) };
}
