import type { Facts } from '../domain/dashboard';
import { dataPackage } from './data-package';
import type { Published } from './published';
import { regionsCsv } from './regions-csv';
import { regionsGeoJson } from './regions-geojson';

/**
 * What a file holds: the regions of a report as a table or a map, a report, the list of all reports, the schema of a report, or
 * what all files hold.
 */
export type Content = 'table' | 'map' | 'report' | 'reports' | 'schema' | 'package';

/** How it is written. */
export type MediaType = 'text/csv' | 'application/geo+json' | 'application/json';

/** A file that is given away. */
export interface DataFile {
	/** The name of the file, unique in its folder. */
	readonly name: string;
	readonly content: Content;
	readonly mediaType: MediaType;
	readonly text: string;
	/** The date of the report that it belongs to; null for what belongs to all. */
	readonly date: string | null;
}

const SCHEMA_FILE = 'report.schema.json';

/** The name of the file that holds a report. */
export function reportFileName(date: string): string {
	return `report-${date}.json`;
}

/** Every file in the folder of data, the newest report's first. */
export function dataFiles(published: Published): DataFile[] {
	const ofReports = [...published.reports].reverse().flatMap((facts) => filesOf(facts, published));
	const listed = [
		...ofReports,
		reportList(ofReports, published),
		jsonFile(SCHEMA_FILE, 'schema', published.schema)
	];
	return [...listed, jsonFile('datapackage.json', 'package', dataPackage(listed, published))];
}

function filesOf(facts: Facts, published: Published): DataFile[] {
	const { report } = facts;
	const { date } = report;
	return [
		{
			name: `regions-${date}.csv`,
			content: 'table',
			mediaType: 'text/csv',
			text: regionsCsv(facts, published),
			date
		},
		{
			name: `regions-${date}.geojson`,
			content: 'map',
			mediaType: 'application/geo+json',
			// On few lines: most of it is coordinates.
			text: JSON.stringify(regionsGeoJson(facts, published)),
			date
		},
		jsonFile(
			reportFileName(date),
			'report',
			{ $schema: `./${SCHEMA_FILE}`, rights: published.rights, ...report },
			date
		)
	];
}

/** The list of all reports with their files, whose names are relative to the list. */
function reportList(files: readonly DataFile[], published: Published): DataFile {
	return jsonFile('reports.json', 'reports', {
		title: published.title,
		rights: published.rights,
		reports: [...published.reports].reverse().map(({ report: { date, source } }) => ({
			date,
			source,
			files: files
				.filter((file) => file.date === date)
				.map(({ name, mediaType }) => ({ path: name, mediaType }))
		}))
	});
}

function jsonFile(
	name: string,
	content: Content,
	value: unknown,
	date: string | null = null
): DataFile {
	const text = `${JSON.stringify(value, null, '\t')}\n`;
	return { name, content, mediaType: 'application/json', text, date };
}
