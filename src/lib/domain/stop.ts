import { areasOf, type Area } from './area';
import type { Dashboard, RegionEntry } from './dashboard';
import type { RegionId } from './region';
import { EVIDENCE, type Evidence } from './report';
import { citiesOf } from './selection';
import type { Place } from './status';

/** What a stop frames and speaks of: a region, a city inside one, or a wider area. */
export type Subject =
	| { readonly kind: 'region'; readonly region: RegionId }
	| { readonly kind: 'city'; readonly region: RegionId; readonly city: string }
	| { readonly kind: 'area'; readonly area: Area };

/** One passage, shown where it speaks of. */
export interface PassageStop {
	readonly kind: 'passage';
	/** What it is asked for by, shared by all that is said of a place: `almaty`, `west`. */
	readonly chapter: string;
	readonly subject: Subject;
	readonly passage: string;
	readonly evidence: Evidence;
	/** Passages that limit it, printed beside it. */
	readonly limits: readonly string[];
}

/** One view of the kiosk. */
export type Stop = PassageStop | { readonly kind: 'overview' | 'not-stated' | 'source' };

/** What a stop is told from all others by. */
export function stopName(stop: Stop): string {
	return stop.kind === 'passage' ? stop.passage : stop.kind;
}

/** What a stop is asked for by: several may share it. */
export function chapterOf(stop: Stop): string {
	return stop.kind === 'passage' ? stop.chapter : stop.kind;
}

/** The regions a stop frames; none where it shows the whole country. */
export function framedBy(stop: Stop): readonly RegionId[] {
	if (stop.kind !== 'passage') return [];
	const { subject } = stop;
	return subject.kind === 'area' ? subject.area.regions : [subject.region];
}

/**
 * The tour of a report: passage by passage, each once. First what is described by name, then wider areas, then what is
 * said besides of cities inside them.
 */
export function stopsOf(dashboard: Dashboard): Stop[] {
	const said = new Set<string>();
	const isNew = (passage: string) => !said.has(passage) && said.add(passage);
	const stops = chaptersOf(dashboard).flatMap(({ sayings, ...chapter }): PassageStop[] => {
		const own = sayings.filter(({ passage }) => isNew(passage));
		for (const beside of besideSayings(chapter)) said.add(beside);
		return own.map((saying) => ({ kind: 'passage', ...chapter, ...saying }));
	});
	return [{ kind: 'overview' }, ...stops, { kind: 'not-stated' }, { kind: 'source' }];
}

type Saying = Pick<PassageStop, 'passage' | 'evidence'>;

/** What is said of one subject, in the order it is read. */
interface Chapter extends Pick<PassageStop, 'chapter' | 'subject' | 'limits'> {
	readonly sayings: readonly Saying[];
}

/** What is printed with every saying: its limits, and over those of an area the words that name it. */
function besideSayings({ subject, limits }: Omit<Chapter, 'sayings'>): readonly string[] {
	return subject.kind === 'area' ? [subject.area.passage, ...limits] : limits;
}

function chaptersOf(dashboard: Dashboard): Chapter[] {
	const areas = areasOf({ claims: dashboard.regions.flatMap(({ claim }) => claim ?? []) });
	return [
		...withPlace(dashboard, 'named').map((region) => regionChapter(dashboard, region)),
		...areas.flatMap((area) => areaChapters(dashboard, area)),
		...withPlace(dashboard, 'inside').map((region) => insideChapter(dashboard, region))
	];
}

/** Regions whose claim has a place, in the order in which the source comes to them. */
function withPlace(dashboard: Dashboard, place: Place): RegionEntry[] {
	const paragraph = ({ claim }: RegionEntry) =>
		dashboard.passages.find(({ id }) => id === claim?.supports[0])?.paragraph ?? 0;
	return dashboard.regions
		.filter(({ claim }) => claim?.place === place)
		.sort((a, b) => paragraph(a) - paragraph(b));
}

/** The passages of a region's claim: what supports it, what limits it, context. */
function sayingsOf({ claim }: RegionEntry): Saying[] {
	return EVIDENCE.flatMap((evidence) =>
		(claim?.[evidence] ?? []).map((passage) => ({ passage, evidence }))
	);
}

function regionChapter(dashboard: Dashboard, region: RegionEntry): Chapter {
	const [city] = region.kind === 'city' ? citiesOf(dashboard, region) : [];
	return {
		chapter: city?.id ?? region.id.toLowerCase(),
		subject: { kind: 'region', region: region.id },
		sayings: sayingsOf(region),
		limits: []
	};
}

function insideChapter(dashboard: Dashboard, region: RegionEntry): Chapter {
	const [city] = citiesOf(dashboard, region);
	if (!city) return regionChapter(dashboard, region);
	return {
		chapter: city.id,
		subject: { kind: 'city', region: region.id, city: city.id },
		sayings: sayingsOf(region),
		limits: []
	};
}

/** What is said of the area as a whole, under the words that name it; then what is said of one of its regions alone. */
function areaChapters(dashboard: Dashboard, area: Area): Chapter[] {
	const regions = withPlace(dashboard, 'area').filter(({ id }) => area.regions.includes(id));
	const limits = [...new Set(regions.flatMap(({ claim }) => claim?.limits ?? []))];
	// Passages are named after what they speak of: `west-area`.
	const [chapter = area.passage] = area.passage.split('-');
	const shared = [...new Set(regions.flatMap(({ claim }) => claim?.supports ?? []))];
	const under = shared.filter((passage) => passage !== area.passage);
	return [
		{
			chapter,
			subject: { kind: 'area', area },
			sayings: (under.length > 0 ? under : shared).map((passage) => ({
				passage,
				evidence: 'supports'
			})),
			limits
		},
		...regions.map((region): Chapter => ({
			chapter,
			subject: { kind: 'region', region: region.id },
			sayings: sayingsOf(region).filter(({ evidence }) => evidence === 'context'),
			// Their basis says them.
			limits: []
		}))
	];
}
