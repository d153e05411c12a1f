import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { CONTENT_TYPES } from './content-types.ts';

/** The encodings a file may have been compressed with at build, the smallest first, and the ending of the compressed file. */
export const ENCODINGS = { br: '.br', gzip: '.gz' } as const;
export type Encoding = keyof typeof ENCODINGS;

/** A file's content in one encoding. */
export interface Content {
	readonly body: Buffer;
	/** A strong validator: the same for the same bytes, whenever they were built. */
	readonly etag: string;
}

/** A file of the built site with its compressed copies. */
export interface SiteFile {
	/** From the root of the site, with the file extension. */
	readonly path: string;
	readonly type: string;
	readonly modified: Date;
	readonly plain: Content;
	readonly compressed: ReadonlyMap<Encoding, Content>;
}

/** The files of a built site by every path they are served at: a page at the path without `.html`, too. */
export type BuiltSite = ReadonlyMap<string, SiteFile>;

/**
 * Reads a built site whole, some 20 MB. What is served is then what lies in the folder now, whatever is built over it later, and
 * no request reaches the disk.
 *
 * @param folder that holds `index.html` and `404.html`
 * @throws {Error} where it does not
 */
export function readSite(folder: string): BuiltSite {
	for (const page of ['index.html', '404.html'])
		if (!existsSync(join(folder, page)))
			throw new Error(
				`${folder}: expected the built site, seen no ${page}. Run “npm run build” first.`
			);
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !isForHosts(entry.name))
		.map(({ parentPath, name }) => readFile(folder, join(parentPath, name)));
	return new Map(files.flatMap((file) => pathsOf(file).map((path) => [path, file] as const)));
}

/** Whether a file is not served itself: compressed copies, and the headers for hosts that read them from a file. */
function isForHosts(name: string): boolean {
	return name === '_headers' || Object.values(ENCODINGS).some((ending) => name.endsWith(ending));
}

function readFile(folder: string, file: string): SiteFile {
	const copies = Object.entries(ENCODINGS) as [Encoding, string][];
	return {
		path: file.slice(folder.length).replaceAll(sep, '/'),
		type: CONTENT_TYPES[extname(file).slice(1)] ?? 'application/octet-stream',
		modified: statSync(file).mtime,
		plain: readContent(file),
		compressed: new Map(
			copies
				.filter(([, ending]) => existsSync(file + ending))
				.map(([encoding, ending]) => [encoding, readContent(file + ending)])
		)
	};
}

function readContent(file: string): Content {
	const body = readFileSync(file);
	return { body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"` };
}

function pathsOf({ path }: SiteFile): string[] {
	const page = path.replace(/(?<=\/)index\.html$|\.html$/, '');
	return page === path ? [path] : [path, page];
}
