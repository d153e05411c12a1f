import { createServer } from 'node:http';
import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Answering } from '../e2e/server.ts';

/** The content types of GitHub Pages, without their parameters. */
const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'application/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.webmanifest': 'application/manifest+json',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.woff2': 'font/woff2'
};

const isFolder = (path: string) =>
	statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/**
 * A host that nothing can be told, as GitHub Pages: every file may be kept for ten minutes, a page is found without `.html`, a
 * folder without a page of its own name is sent to the address with a slash, and all that is unknown gets one 404 page.
 *
 * @param root the folder of the host's root
 * @param base the path under which the site lies
 */
export async function plainHost(root: string, base: string, port: number): Promise<Answering> {
	const server = createServer(({ url = '/' }, response) => {
		const path = decodeURI(url.replace(/\?.*/, ''));
		const file = [path, `${path}.html`, `${path}index.html`]
			.map((name) => join(root, name))
			.find(isFile);
		if (!file && isFolder(join(root, path)) && !path.endsWith('/'))
			return void response.writeHead(301, { location: `${path}/` }).end();
		const shown = file ?? join(root, base, '404.html');
		response
			.writeHead(file ? 200 : 404, {
				'content-type': TYPES[extname(shown)] ?? 'application/octet-stream',
				'cache-control': 'max-age=600',
				'access-control-allow-origin': '*'
			})
			.end(readFileSync(shown));
	});
	await new Promise<void>((ready, refuse) => {
		server.once('error', refuse).listen(port, 'localhost', ready);
	});
	return {
		end: async () => {
			server.closeAllConnections();
			await new Promise((done) => server.close(done));
		}
	};
}
