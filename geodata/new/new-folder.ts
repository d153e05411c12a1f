import type { Feature, Geometry } from 'geojson';
import { merge, quantize } from 'topojson-client';
import type {
	GeometryCollection,
	MultiPolygon,
	Objects,
	Polygon,
	Topology
} from 'topojson-specification';
import { homeBounds } from '../../src/lib/geo/home-bounds';
import { ontoGrid } from '../stages/grid';
import { countriesOf, type CountrySource } from '../stages/neighbours';
import { polygonsOf } from '../stages/shape';
import { topologyOf } from '../stages/topology';
import { checkBoundaries, type Boundary, type Properties } from './check-boundaries';
import { continueLongitudes } from './continue-longitudes';
import { budgetOf, fittedText } from './fit-budget';
import { frameAround } from './frame-around';
import { namesOf, neighboursIn, seasIn } from './surroundings';
import { templates } from './templates';
import { withoutSpecks } from './without-specks';

/** Grid steps of the outlines along the longer side of the home view: finer than they are drawn at any zoom. */
const STEPS = 20_000;

/** The side of the smallest island that is kept, and of the smallest of the surroundings: shares of the home view's width. */
const SPECK = { regions: 1 / 1000, surroundings: 1 / 250 } as const;

/** What a folder is made of. */
export interface Request {
	/** The file with the boundaries, for messages. */
	readonly file: string;
	readonly features: readonly Feature[];
	/** The properties that hold ids and names. */
	readonly properties: Properties;
	readonly countries: CountrySource;
	/** The date of the example report, ISO 8601. */
	readonly date: string;
}

/**
 * The files of a folder of facts around some boundaries, by their names: outlines simplified to a budget with the countries and
 * waters around them, regions with names, and a report that states nothing.
 *
 * @throws {BuildError} where the boundaries are no outlines of regions
 */
export function newFolder(request: Request): Map<string, string> {
	const { file, features, properties, countries, date } = request;
	const { shapes, others } = continueLongitudes(checkBoundaries(file, features, properties));
	const rough = homeBounds(shapes.map(outlineOf));
	const steps = STEPS / Math.max(rough[2] - rough[0], rough[3] - rough[1]);
	const side = (rough[2] - rough[0]) / 360;
	const onGrid = <S extends Boundary>(all: readonly S[], speck: number) =>
		all.map((shape) => ontoGrid(withoutSpecks(shape, (side * speck) ** 2), [steps, steps]));
	const regions = onGrid(shapes, SPECK.regions);
	const alone = topologyOf({ regions });
	const home = homeBounds(regions.map(outlineOf));
	const frame = frameAround(home);
	const land = polygonsOf(merge(alone, areasIn(alone)));
	const countriesThere = neighboursIn(frame, home, others(countriesOf(countries)), land);
	const neighbours = onGrid(countriesThere, SPECK.surroundings);
	const polygons = seasIn(frame, home, [{ polygons: land }, ...neighbours]);
	const water = polygons.length > 0 ? [ontoGrid({ id: 'water', polygons }, [steps, steps])] : [];
	const nameless = regions.map(({ id, polygons }) => ({ id, polygons }));
	const topology = topologyOf({ regions: nameless, neighbours, water });
	const transform = { scale: [1 / steps, 1 / steps], translate: [frame[0], frame[1]] } as const;
	const outlines = fittedText(
		file,
		topology,
		budgetOf(regions.length),
		(fitted) =>
			`${JSON.stringify(quantize(fitted, { scale: [...transform.scale], translate: [...transform.translate] }))}\n`
	);
	return new Map([
		['outlines.topo.json', outlines],
		...templates({ regions, names: namesOf(home, neighbours, land), date })
	]);
}

const outlineOf = ({ polygons }: Boundary): Geometry => ({
	type: 'MultiPolygon',
	coordinates: [...polygons]
});

function areasIn({ objects }: Topology<Objects>): (Polygon | MultiPolygon)[] {
	return (objects['regions'] as GeometryCollection).geometries.filter(
		(geometry) => geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
	);
}
