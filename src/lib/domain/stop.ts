import { areasOf, type Area } from './area';
import type { Dashboard, PassageEntry, RegionEntry } from './dashboard';
import type { RegionId } from './region';
import { EVIDENCE, type Evidence } from './report';
import { citiesOf, evidenceOf } from './selection';
import type { Place } from './status';

/** The place that a stop is about, and that the map frames: a region, a city inside a region, or a wider area. */
export type Subject =
	| { readonly kind: 'region'; readonly region: RegionId }
	| { readonly kind: 'city'; readonly region: RegionId; readonly city: string }
	| { readonly kind: 'area'; readonly area: Area };

/** A stop that shows one passage, and the place the passage is about. */
export interface PassageStop {
	readonly kind: 'passage';
	/** The name for `?stops=`, shared by all stops about one place: `almaty`, `west`. */
	readonly chapter: string;
	readonly subject: Subject;
	/** The id of the passage. */
	readonly passage: string;
	readonly evidence: Evidence;
	/** The ids of the passages that limit this one, and are shown beside it. */
	readonly limits: readonly string[];
}

/** One view of the kiosk. */
export type Stop = PassageStop | { readonly kind: 'overview' | 'not-stated' | 'source' };

/** The unique name of a stop. */
export function stopName(stop: Stop): string {
	return stop.kind === 'passage' ? stop.passage : stop.kind;
}

/** The name of a stop for `?stops=`; several stops may share one. */
export function chapterOf(stop: Stop): string {
	return stop.kind === 'passage' ? stop.chapter : stop.kind;
}

/** The regions that the map frames at a stop; empty where it shows the whole country. */
export function framedBy(stop: Stop): readonly RegionId[] {
	if (stop.kind !== 'passage') return [];
	const { subject } = stop;
	return subject.kind === 'area' ? subject.area.regions : [subject.region];
}

/**
 * The tour of a report, which shows each passage once: first the regions that are described by name, then the wider areas,
 * then the remaining passages about cities inside a region. A passage that only names its place has no stop where others say
 * more of it.
 */
export function stopsOf(dashboard: Dashboard): Stop[] {
	const shown = new Set<string>();
	const isNew = (passage: string) => !shown.has(passage) && shown.add(passage);
	const stops = chaptersOf(dashboard).flatMap(({ quotes, ...chapter }): PassageStop[] => {
		const unshown = quotes.filter(({ passage }) => isNew(passage));
		for (const passage of chapter.limits) shown.add(passage);
		return unshown.map((quote) => ({ kind: 'passage', ...chapter, ...quote }));
	});
	return [{ kind: 'overview' }, ...stops, { kind: 'not-stated' }, { kind: 'source' }];
}

type Quote = Pick<PassageStop, 'passage' | 'evidence'>;

/** The passages about one subject, in the order of the stops. */
interface Chapter extends Pick<PassageStop, 'chapter' | 'subject' | 'limits'> {
	readonly quotes: readonly Quote[];
}

function chaptersOf(dashboard: Dashboard): Chapter[] {
	const areas = areasOf({ claims: dashboard.regions.flatMap(({ claim }) => claim ?? []) });
	return [
		...withPlace(dashboard, 'named').map((region) => regionChapter(dashboard, region)),
		...areas.flatMap((area) => areaChapters(dashboard, area)),
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

/** The passages of a region's claim: first those that support it, then those that limit it, then context. */
function quotesOf(dashboard: Dashboard, { claim }: RegionEntry): Quote[] {
	return EVIDENCE.flatMap((evidence) =>
		telling(claim ? evidenceOf(dashboard, claim, evidence) : []).map(({ id }) => ({
			passage: id,
			evidence
		}))
	);
}

/** The passages that do more than name a place; where none does, all of them. */
function telling(passages: readonly PassageEntry[]): readonly PassageEntry[] {
	const more = passages.filter(({ onlyNames }) => !onlyNames);
	return more.length > 0 ? more : passages;
}

function regionChapter(dashboard: Dashboard, region: RegionEntry): Chapter {
	const [city] = region.kind === 'city' ? citiesOf(dashboard, region) : [];
	return {
		chapter: city?.id ?? region.id.toLowerCase(),
		subject: { kind: 'region', region: region.id },
		quotes: quotesOf(dashboard, region),
		limits: []
	};
}

function insideChapter(dashboard: Dashboard, region: RegionEntry): Chapter {
	const [city] = citiesOf(dashboard, region);
	if (!city) return regionChapter(dashboard, region);
	return {
		chapter: city.id,
		subject: { kind: 'city', region: region.id, city: city.id },
		quotes: quotesOf(dashboard, region),
		limits: []
	};
}

/** The chapter about the area as a whole, then a chapter about each of its regions with the context of that region alone. */
function areaChapters(dashboard: Dashboard, area: Area): Chapter[] {
	const regions = withPlace(dashboard, 'area').filter(({ id }) => area.regions.includes(id));
	const limits = [...new Set(regions.flatMap(({ claim }) => claim?.limits ?? []))];
	// The id of a passage begins with its subject: `west-area`.
	const [chapter = area.passage] = area.passage.split('-');
	const supporting = regions.flatMap((region) =>
		quotesOf(dashboard, region).filter(({ evidence }) => evidence === 'supports')
	);
	return [
		{
			chapter,
			subject: { kind: 'area', area },
			quotes: supporting,
			limits
		},
		...regions.map((region): Chapter => ({
			chapter,
			subject: { kind: 'region', region: region.id },
			quotes: quotesOf(dashboard, region).filter(({ evidence }) => evidence === 'context'),
			// The panel of the region shows its limits itself.
			limits: []
		}))
	];
}
