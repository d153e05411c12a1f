import { readFileSync } from 'node:fs';
import type {
	GeometryObject,
	MultiPolygon,
	Objects,
	Polygon,
	Topology
} from 'topojson-specification';
import { isInside } from '../../geodata/stages/plane';
import type { Point, Shape } from '../../geodata/stages/shape';
import { shapesOf } from '../../geodata/stages/topology';

/** A file's text, by its path from the root of the project. */
export function textOf(path: string): string {
	return readFileSync(fileAt(path), 'utf8');
}

export function fileAt(path: string): URL {
	return new URL(`../../${path}`, import.meta.url);
}

/** outlines.topo.json as it is committed. */
export const committed = textOf('geodata/outlines.topo.json');
export const topology: Topology<Objects> = JSON.parse(committed);
export const regions = shapesOf(topology, 'regions');
export const neighbours = shapesOf(topology, 'neighbours');
export const water = shapesOf(topology, 'water');

export function geometriesOf(name: string): GeometryObject[] {
	const collection = topology.objects[name];
	return collection?.type === 'GeometryCollection' ? collection.geometries : [];
}

export function isArea(geometry: GeometryObject): geometry is Polygon | MultiPolygon {
	return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}

export function shapeOf(shapes: readonly Shape[], id: string): Shape {
	const found = shapes.find((shape) => shape.id === id);
	if (!found) throw new Error(`outlines.topo.json: expected a shape ${id}, saw none`);
	return found;
}

/** Whether a point of degrees lies in a shape and in none of its holes. */
export function covers({ polygons }: Shape, point: Point): boolean {
	return polygons.some(
		([outer = [], ...holes]) =>
			isInside(point, outer) && !holes.some((hole) => isInside(point, hole))
	);
}

/** The ids of all regions a point of degrees lies in. */
export function regionsAt(point: Point): string[] {
	return regions.filter((region) => covers(region, point)).map(({ id }) => id);
}

type Localized = Readonly<Record<'en' | 'kk' | 'ru', string>>;

interface Named {
	readonly id: string;
	readonly name: Localized;
}

interface RegionFact extends Named {
	readonly kind: string;
	readonly label: Localized;
	readonly capital?: Localized;
}

interface PlaceFact extends Named {
	readonly point: Point;
}

const regionFile: { regions: RegionFact[] } = JSON.parse(textOf('geodata/regions.json'));
const cityFile: { cities: (PlaceFact & { region: string })[] } = JSON.parse(
	textOf('geodata/cities.json')
);
const labelFile: { labels: (PlaceFact & { kind: string })[] } = JSON.parse(
	textOf('geodata/neighbours.json')
);

export const { regions: facts } = regionFile;
export const { cities } = cityFile;
export const { labels } = labelFile;
