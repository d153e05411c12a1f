import type { AreaWords } from '../domain/area-words';
import type { RegionId } from '../domain/region';
import type { Status } from '../domain/status';
import type { Outlines } from './outlines';

/** A place on the twin's drawing, in its units. */
export type DrawingPoint = readonly [number, number];

/** What stands on the map beside its outlines: points in units of the twin's drawing, and words in one language. */
export interface MapMarks {
	/** Where the name of each region stands. */
	readonly names: Readonly<Record<RegionId, DrawingPoint>>;
	/** Wider areas that the words speak of, each bracketing the regions we read it as. */
	readonly areas: readonly AreaMark[];
	readonly cities: Readonly<Record<string, DrawingPoint>>;
	/** The names of what lies around the country. */
	readonly labels: readonly {
		readonly id: string;
		readonly kind: 'country' | 'water';
		readonly name: string;
		readonly at: DrawingPoint;
	}[];
}

/** Everything the map draws. */
export interface MapDrawing extends Outlines, MapMarks {}

export interface AreaMark extends AreaWords {
	/** The passage that speaks of the area. */
	readonly passage: string;
	/** Of the regions it brackets. */
	readonly status: Status;
	readonly bracket: readonly DrawingPoint[];
	readonly label: DrawingPoint;
}
