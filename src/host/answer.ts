import type { IncomingHttpHeaders, RequestListener } from 'node:http';
import {
	ENCODINGS,
	type BuiltSite,
	type Content,
	type Encoding,
	type SiteFile
} from './built-site.ts';
import { headersOf } from './headers.ts';

/** The part of a request that the answer depends on. */
export interface Asked {
	readonly method?: string | undefined;
	/** The request target, as the client wrote it. */
	readonly url?: string | undefined;
	readonly headers: IncomingHttpHeaders;
}

export interface Answer {
	readonly status: number;
	readonly headers: Readonly<Record<string, string | number>>;
	/** What a GET is sent; a HEAD gets the headers alone. */
	readonly body: Buffer | string;
}

/** The site, and the path under which it is served: empty at the root of the host. */
export interface Served {
	readonly files: BuiltSite;
	readonly base: string;
}

/** Answers the requests of a server of Node. */
export function respondTo(served: Served): RequestListener {
	return (request, response) => {
		const { status, headers, body } = answer(served, request);
		response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
	};
}

/** The answer to any request at all, as a static host gives it. */
export function answer({ files, base }: Served, { method, url = '/', headers }: Asked): Answer {
	if (method !== 'GET' && method !== 'HEAD')
		return refusal(405, 'Only GET and HEAD are answered.', { Allow: 'GET, HEAD' });
	const [target = '', query = ''] = url.replace(/^https?:\/\/[^/?]*/i, '').split(/(?=\?)/);
	const whole = decoded(target);
	if (whole === null) return refusal(400, 'The address is malformed.');
	if (base && whole === base) return moved(`${base}/${query}`);
	const path = whole.startsWith(`${base}/`) ? whole.slice(base.length) : '';
	const file = files.get(path);
	if (file) return found(file, headers);
	const withoutSlash = path.replace(/(?<=[^/])\/$/, '');
	if (files.has(withoutSlash)) return moved(base + withoutSlash + query);
	return notFound(files, path, headers);
}

/** The path of a request target; null where it is no text in percent-encoding, or has a null byte. */
function decoded(target: string): string | null {
	try {
		const path = decodeURIComponent(target);
		return path.includes('\0') ? null : path;
	} catch {
		return null;
	}
}

/** @param text for people, in plain English */
function refusal(status: number, text: string, further: Record<string, string> = {}): Answer {
	const type = { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Length': text.length };
	return { status, headers: { ...headersOf('/404'), ...type, ...further }, body: text };
}

/** A page has one address. */
function moved(location: string): Answer {
	return refusal(308, location, { Location: location });
}

/** The page that says so, in the language that the path asks for. */
function notFound(files: BuiltSite, path: string, request: IncomingHttpHeaders): Answer {
	const [, folder = ''] = path.split('/');
	const page = files.get(`/${folder}/404`) ?? files.get('/404');
	if (!page) return refusal(404, 'There is no such page.');
	const { content, headers } = chosen(page, request);
	return {
		status: 404,
		headers: { ...headers, 'Content-Length': content.body.length },
		body: content.body
	};
}

/** A file, or the word that the client has it already. Parts of files are not sent: the largest has 300 kB compressed. */
function found(file: SiteFile, request: IncomingHttpHeaders): Answer {
	const { content, headers: all } = chosen(file, request);
	const { body, etag } = content;
	const headers = { ...all, ETag: etag, 'Last-Modified': file.modified.toUTCString() };
	return isFresh(request, etag, file.modified)
		? { status: 304, headers, body: '' }
		: { status: 200, headers: { ...headers, 'Content-Length': body.length }, body };
}

/** The smallest content that the client can read, and the headers that say so. */
function chosen({ path, type, plain, compressed }: SiteFile, request: IncomingHttpHeaders) {
	const encoding = (Object.keys(ENCODINGS) as Encoding[]).find(
		(name) => compressed.has(name) && accepts(request['accept-encoding'], name)
	);
	const content: Content = (encoding && compressed.get(encoding)) ?? plain;
	const headers: Record<string, string> = { 'Content-Type': type, ...headersOf(path) };
	if (compressed.size > 0) headers['Vary'] = 'Accept-Encoding';
	if (encoding) headers['Content-Encoding'] = encoding;
	return { content, headers };
}

/** Whether an `Accept-Encoding` names an encoding, and not to refuse it (`br;q=0`). */
function accepts(header: string | string[] | undefined, encoding: Encoding): boolean {
	return String(header ?? '')
		.toLowerCase()
		.split(',')
		.some((part) => {
			const [name, weight = 'q=1'] = part.split(';').map((text) => text.trim());
			return name === encoding && !/^q=0(\.0*)?$/.test(weight);
		});
}

/** Whether the client has this very content. https://www.rfc-editor.org/rfc/rfc9110#section-13 */
function isFresh(request: IncomingHttpHeaders, etag: string, modified: Date): boolean {
	const known = request['if-none-match'];
	if (known !== undefined)
		return known.split(',').some((tag) => ['*', etag, `W/${etag}`].includes(tag.trim()));
	const since = Date.parse(request['if-modified-since'] ?? '');
	// A date of HTTP has whole seconds.
	return Math.floor(modified.getTime() / 1000) * 1000 <= since;
}
