import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

/** Serves the built site on this machine, as a static host would: `npm start`. */

const { values } = parseArgs({
	options: {
		port: { type: 'string', default: process.env.PORT ?? '4173' },
		site: { type: 'string', default: resolve(import.meta.dirname, '../build') }
	}
});
const port = Number(values.port);
const root = resolve(values.site);
if (!existsSync(resolve(root, '404.html'))) {
	console.error(`${root}: expected the built site, seen none. Run “npm run build” first.`);
	process.exit(1);
}

/** By the folder it lies in: an unknown address is answered in the language it asks for. */
const notFoundPages = new Map(
	['', ...readdirSync(root)].flatMap((folder) => {
		const file = resolve(root, folder, '404.html');
		return existsSync(file) ? [[folder, readFileSync(file)] as const] : [];
	})
);
const site = sirv(root, {
	brotli: true,
	gzip: true,
	etag: true,
	extensions: ['html'],
	setHeaders: (response, path) => {
		response.setHeader('X-Content-Type-Options', 'nosniff');
		response.setHeader('Referrer-Policy', 'same-origin');
		// A frame that is allowed no origin of its own asks for them as another site would.
		if (/^\/(_app|data)\//.test(path)) response.setHeader('Access-Control-Allow-Origin', '*');
		response.setHeader(
			'Cache-Control',
			path.startsWith('/_app/immutable/') ? 'public, max-age=31536000, immutable' : 'no-cache'
		);
	},
	onNoMatch: ({ url }, response) => {
		const [, folder = ''] = url?.split('/') ?? [];
		response
			.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
			.end(notFoundPages.get(folder) ?? notFoundPages.get(''));
	}
});

createServer((request, response) => site(request, response))
	.on('error', (error) => {
		console.error(`Port ${port}: ${error.message}. Choose another: npm start -- --port 8080`);
		process.exit(1);
	})
	.listen(port, 'localhost', () => console.log(`Aimaq stands at http://localhost:${port}`));
