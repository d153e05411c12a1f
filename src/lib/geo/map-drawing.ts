import type { AreaWords } from '../domain/area';
import type { RegionId } from '../domain/region';
import type { StatusRank } from '../domain/status';
import type { RegionCallout } from './callout';
import type { LabelSide } from './city-label';
import type { Outlines } from './outlines';

/** A point of the twin's drawing, in units of the drawing. */
export type DrawingPoint = readonly [number, number];

/** Whether a map has room for all names: map/MapViewport.svelte says which has. */
export type MapWidth = 'wide' | 'narrow';

/** What differs between a wide map and a narrow one. */
export type OnMap<T> = Readonly<Record<MapWidth, T>>;

/** Everything that the map shows besides the outlines: points in units of the twin's drawing, and words in one language. */
export interface MapMarks {
	/** The centre of the name of each region. */
	readonly names: Readonly<Record<RegionId, DrawingPoint>>;
	/** The brackets of the wider areas that passages describe. */
	readonly areas: readonly AreaMark[];
	/** The marker of each city, by the id of the city. */
	readonly cities: Readonly<Record<string, DrawingPoint>>;
	/** Where the label of each city stands on a wide map, and on a narrow one. */
	readonly labelSides: Readonly<Record<string, OnMap<LabelSide>>>;
	/** The words for the regions not stated, and the middle of the plain land's widest room for them; null where there is none. */
	readonly notStated: { readonly words: string; readonly at: OnMap<DrawingPoint | null> };
	/** The key phrases beside the country: on wide maps, and on pictures, whose letters are larger. */
	readonly callouts: Readonly<Record<'map' | 'picture', readonly RegionCallout[]>>;
	/** The names of neighbouring countries and of the sea. */
	readonly labels: readonly {
		readonly id: string;
		readonly kind: 'country' | 'water';
		readonly name: string;
		readonly at: DrawingPoint;
	}[];
}

/** Everything that the map draws. */
export interface MapDrawing extends Outlines, MapMarks {}

/** The bracket of an area, with its words. */
export interface AreaMark extends AreaWords {
	/** The id of the passage that describes the area. */
	readonly passage: string;
	/** The rank of the status of all regions of the area. */
	readonly rank: StatusRank;
	/** The corners of the bracket, in order. */
	readonly bracket: readonly DrawingPoint[];
	readonly label: DrawingPoint;
}
