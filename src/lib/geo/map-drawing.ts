import type { AreaWords } from '../domain/area-words';
import type { RegionId } from '../domain/region';
import type { Status } from '../domain/status';

/** A place on the twin's drawing, in its units. */
export type DrawingPoint = readonly [number, number];

/** All shapes of the map as the twin draws them: SVG paths and points in the drawing's units. */
export interface MapDrawing {
	readonly regions: Readonly<Record<RegionId, RegionShape>>;
	/** The country's border. */
	readonly country: string;
	/** Where two regions meet. */
	readonly inner: string;
	/** City-regions enlarged, each in a square of {@link INSET_SIDE} units. */
	readonly insets: readonly { readonly region: RegionId; readonly path: string }[];
	/** The sea. */
	readonly water: string;
	/** Where neighbouring countries meet. */
	readonly borders: string;
	/** Wider areas that the words speak of, each bracketing the regions we read it as. */
	readonly areas: readonly AreaMark[];
	readonly cities: Readonly<Record<string, DrawingPoint>>;
	readonly labels: readonly {
		readonly id: string;
		readonly kind: 'country' | 'water';
		readonly name: string;
		readonly at: DrawingPoint;
	}[];
}

export interface RegionShape {
	readonly path: string;
	readonly label: DrawingPoint;
}

export interface AreaMark extends AreaWords {
	/** The passage that speaks of the area. */
	readonly passage: string;
	/** Of the regions it brackets. */
	readonly status: Status;
	readonly bracket: readonly DrawingPoint[];
	readonly label: DrawingPoint;
}

export const INSET_SIDE = 400;
