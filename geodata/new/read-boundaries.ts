import { existsSync, readFileSync } from 'node:fs';
import type { Feature } from 'geojson';
import { read } from 'shapefile';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { BuildError } from '../stages/build-error';

const KNOWN = 'a GeoJSON FeatureCollection, a TopoJSON Topology or a shapefile (.shp)';

/**
 * The features of a file with boundaries.
 *
 * @param file GeoJSON or TopoJSON, of which the object with most parts is taken, or a shapefile with its .dbf beside it
 * @throws {BuildError} where the file is missing, of another format, or projected
 */
export async function readBoundaries(file: string): Promise<Feature[]> {
	if (!existsSync(file))
		throw new BuildError(file, KNOWN, 'no such file', 'Name it from the folder you stand in.');
	return /\.shp$/i.test(file) ? readShapefile(file) : readJson(file);
}

async function readShapefile(file: string): Promise<Feature[]> {
	const beside = (extension: string) => file.replace(/shp$/i, extension);
	const text = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8').trim() : '');
	if (/^PROJCS|^PROJCRS/.test(text(beside('prj'))))
		throw new BuildError(
			beside('prj'),
			'longitude and latitude',
			text(beside('prj')).slice(0, 60),
			REPROJECT
		);
	if (!existsSync(beside('dbf')))
		throw new BuildError(
			beside('dbf'),
			'the properties of the shapes',
			'no such file',
			'Put all files of the shapefile into one folder.'
		);
	const encoding = text(beside('cpg')) || 'utf-8';
	return (await read(file, beside('dbf'), { encoding })).features;
}

/** How coordinates of another reference system become degrees. */
export const REPROJECT =
	'Reproject it to degrees: ogr2ogr -t_srs EPSG:4326 degrees.geojson, and the name of your file.';

function readJson(file: string): Feature[] {
	const value = parsed(file);
	if (isOfType(value, 'FeatureCollection') && 'features' in value && Array.isArray(value.features))
		return value.features;
	if (isTopology(value)) {
		const [largest] = Object.values(value.objects)
			.flatMap((object) => (object.type === 'GeometryCollection' ? [object] : []))
			.sort((a, b) => b.geometries.length - a.geometries.length);
		if (largest) return feature(value, largest).features;
	}
	const seen =
		typeof value === 'object' && value && 'type' in value ? String(value.type) : 'no type';
	throw new BuildError(file, KNOWN, seen, 'Convert it, for example with ogr2ogr or mapshaper.org.');
}

function parsed(file: string): unknown {
	try {
		return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
	} catch (error) {
		throw new BuildError(
			file,
			KNOWN,
			String(error),
			'Unpack an archive first; convert what is no JSON.'
		);
	}
}

/** Whether it says that it is a topology: what its objects hold is checked as features. */
function isTopology(value: unknown): value is Topology {
	return isOfType(value, 'Topology') && 'objects' in value && typeof value.objects === 'object';
}

function isOfType(value: unknown, type: string): value is { type: string } {
	return typeof value === 'object' && value !== null && 'type' in value && value.type === type;
}
