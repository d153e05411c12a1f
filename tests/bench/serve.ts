import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** A file as it is sent. */
export interface SentFile {
	readonly type: string;
	/** Compressed with brotli where the type is text. */
	readonly body: Buffer;
	readonly compressed: boolean;
}

/** Files by their path, which starts with a slash. */
export type Files = ReadonlyMap<string, SentFile>;

const TEXTS: Readonly<Record<string, string>> = {
	'.css': 'text/css',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.mjs': 'text/javascript',
	'.svg': 'image/svg+xml',
	'.webmanifest': 'application/manifest+json'
};
const BINARIES: Readonly<Record<string, string>> = { '.png': 'image/png', '.woff2': 'font/woff2' };

/** A file with its type, compressed if it is text. @param name a file name or a path */
export function typed(name: string, content: Buffer): SentFile {
	const extension = extname(name);
	const text = TEXTS[extension];
	return text
		? { type: text, body: brotliCompressSync(content), compressed: true }
		: { type: BINARIES[extension] ?? 'application/octet-stream', body: content, compressed: false };
}

/** All files of a folder; a file that has been compressed at build (`.br` beside it) is not compressed again. */
export function loadFolder(folder: string): Files {
	const files = new Map<string, SentFile>();
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		const path = resolve(folder, name);
		if (/\.(br|gz)$/.test(name) || !statSync(path).isFile()) continue;
		const text = TEXTS[extname(name)];
		files.set(
			`/${name}`,
			text && existsSync(`${path}.br`)
				? { type: text, body: readFileSync(`${path}.br`), compressed: true }
				: typed(name, readFileSync(path))
		);
	}
	return files;
}

/** A running server, and what it has sent since `sent` was last set to zero. */
export interface Server {
	readonly address: string;
	readonly sent: { bytes: number; requests: number };
	close(): void;
}

/** Serves files as a static host would: addresses without `.html`, and files kept by the browser's cache for an hour. */
export async function serve(files: Files): Promise<Server> {
	const sent = { bytes: 0, requests: 0 };
	const server = createServer(({ url = '/' }, response) => {
		const { pathname } = new URL(url, 'http://localhost');
		const file = [pathname, `${pathname}.html`, `${pathname}index.html`]
			.map((path) => files.get(path))
			.find(Boolean);
		sent.requests++;
		if (!file) return response.writeHead(404).end();
		sent.bytes += file.body.length;
		response
			.writeHead(200, {
				'content-type': file.type,
				'content-length': file.body.length,
				'cache-control': 'max-age=3600',
				...(file.compressed ? { 'content-encoding': 'br' } : {})
			})
			.end(file.body);
	});
	await new Promise<void>((ready, refuse) => {
		server.once('error', refuse).listen(0, 'localhost', ready);
	});
	return {
		address: `http://localhost:${(server.address() as AddressInfo).port}/`,
		sent,
		close: () => {
			server.closeAllConnections();
			server.close();
		}
	};
}
