import { createHash } from 'node:crypto';
import type { Facts } from '../domain/dashboard';
import type { Content, DataFile } from './data-files';
import type { Published } from './published';
import { regionFields, type Field } from './region-fields';
import { BETWEEN_PHRASES } from './regions-csv';

const PROFILE = 'https://datapackage.org/profiles/2.0/';

/** What each kind of file holds, in English, as the languages of metadata are. */
const TITLES = {
	table: 'All regions as a table',
	map: 'All regions as a map',
	report: 'The report: its source, the passages it was read by, and the claims that rest on them',
	reports: 'The list of all reports',
	schema: 'What a report may hold, as JSON Schema',
	package: 'This description'
} as const satisfies Record<Content, string>;

/** Describes the files as a data package of Frictionless: https://datapackage.org/standard/data-package/ */
export function dataPackage(files: readonly DataFile[], published: Published): object {
	const { title, rights, reports } = published;
	const sources = reports.map(({ report }) => sourceOf(report));
	return {
		$schema: `${PROFILE}datapackage.json`,
		name: 'region-statuses',
		title: title.en,
		// The newest report decides what the data say.
		version: reports.at(-1)?.report.date,
		rights: rights.en,
		sources,
		resources: files.map((file) => resource(file, published))
	};
}

function resource(file: DataFile, published: Published): object {
	const facts = published.reports.find(({ report }) => report.date === file.date);
	return {
		$schema: `${PROFILE}dataresource.json`,
		// A name of a resource has no capital letters and no spaces.
		name: file.name.replace(/\.(?=\w+$)/, '-'),
		path: file.name,
		title: TITLES[file.content] + (file.date ? `, ${file.date}` : ''),
		format: file.name.split('.').at(-1),
		mediatype: file.mediaType,
		encoding: 'utf-8',
		bytes: Buffer.byteLength(file.text),
		hash: `sha256:${createHash('sha256').update(file.text).digest('hex')}`,
		...(facts && { sources: [sourceOf(facts.report)], rights: published.rights.en }),
		...(facts && file.content === 'table' && tableSchema(facts, published))
	};
}

function sourceOf({ source }: Facts['report']): object {
	return { title: `${source.title} ${source.publisher}, ${source.published}`, path: source.url };
}

/** What the columns hold: https://datapackage.org/standard/table-schema/ */
function tableSchema(facts: Facts, published: Published): object {
	return {
		type: 'table',
		schema: {
			$schema: `${PROFILE}tableschema.json`,
			fields: regionFields(facts, published).map(column),
			primaryKey: ['id']
		}
	};
}

function column({ name, description, type, values }: Field): object {
	return {
		name,
		type,
		description,
		...(type === 'list' && { delimiter: BETWEEN_PHRASES }),
		...(values && { constraints: { enum: values } })
	};
}
