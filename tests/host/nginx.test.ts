import { createServer, request as httpRequest, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';
import { respondTo } from '../../src/host/answer';
import { readSite } from '../../src/host/built-site';
import { writeSmallSite } from '../fixtures/small-site';
import { nginx, WITHOUT_NGINX } from './nginx';

// Asks nginx, with the configuration that lies beside, and the site's own server the same, and compares the answers.

const BUILD = resolve(import.meta.dirname, '../../build');
if (WITHOUT_NGINX) console.warn(`nginx.conf is not tried: ${WITHOUT_NGINX}`);

const real = WITHOUT_NGINX ? null : await nginx(BUILD);
const small = writeSmallSite('map');
const under = WITHOUT_NGINX ? null : await nginx(small.folder, '/map');
const own = createServer(respondTo({ files: readSite(BUILD), base: '' }));
await new Promise<void>((ready) => own.listen(0, '127.0.0.1', ready));
const ownPort = (own.address() as AddressInfo).port;
afterAll(async () => {
	await real?.end();
	await under?.end();
	small.remove();
	own.closeAllConnections();
	own.close();
});

type Further = Readonly<Record<string, string>>;

/** Headers that the two may not differ in. Validators are the hosts' own. */
const COMPARED = [
	...['content-type', 'content-length', 'content-encoding', 'vary', 'location'],
	...['cache-control', 'content-security-policy', 'access-control-allow-origin'],
	...['permissions-policy', 'referrer-policy', 'strict-transport-security'],
	'x-content-type-options'
];

async function ask(port: number, path: string, headers: Further = {}, method = 'GET') {
	const response = await new Promise<IncomingMessage>((answered, refuse) =>
		httpRequest({ host: '127.0.0.1', port, path, method, headers, agent: false }, answered)
			.on('error', refuse)
			.end()
	);
	const body = await buffer(response);
	const { statusCode: status = 0, headers: all } = response;
	return { status, body, etag: all.etag ?? '', all };
}

/** What is to be the same of an answer. A host words its own errors, and its redirects, as it likes. */
function compared({ status, body, all }: Awaited<ReturnType<typeof ask>>) {
	const isWorded = ![200, 304, 404].includes(status);
	const names = COMPARED.filter(
		(name) => !isWorded || !/^content-(type|length|encoding)|vary/.test(name)
	);
	return {
		status,
		headers: Object.fromEntries(names.map((name) => [name, all[name]])),
		body: isWorded ? '' : body.toString('base64')
	};
}

async function expectTheSame(path: string, headers: Further = {}, method = 'GET') {
	const [expected, seen] = await Promise.all([
		ask(ownPort, path, headers, method),
		ask(real?.port ?? 0, path, headers, method)
	]);
	expect(compared(seen), `${method} ${path} ${JSON.stringify(headers)}`).toEqual(
		compared(expected)
	);
	return expected.status;
}

const files = readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
	.filter((name) => /\.\w+$/.test(name) && !/\.(br|gz)$/.test(name))
	.map((name) => `/${name}`);
const pages = files
	.filter((file) => file.endsWith('.html'))
	.map((file) => file.replace(/\/index\.html$|\.html$/, '') || '/');
const scripts = files.filter((file) => /immutable\/.*\.js$/.test(file));
const COMPRESSED = { 'accept-encoding': 'gzip, deflate, br' };

describe.skipIf(WITHOUT_NGINX)('nginx answers as the site’s own server does', () => {
	it('for every file and every page, compressed and not', async () => {
		expect(files.length).toBeGreaterThan(200);
		for (const path of [...files, ...pages]) {
			expect(await expectTheSame(path, COMPRESSED)).toBe(200);
			await expectTheSame(path, { 'accept-encoding': 'gzip' });
			await expectTheSame(path);
			await expectTheSame(path, COMPRESSED, 'HEAD');
		}
	});

	it.each([
		...['/nowhere', '/kk/nowhere', '/ru/nowhere', '/ru/region/KZ-XXX', '/russia', '/region'],
		...['/_app/immutable/nothing.js', '/_app/', '/data/nothing.json', '/table.htm'],
		...['//', '//table', '/region//KZ-MAN', '/nowhere/', '/nowhere//', '//example.org/', '/ru//'],
		...['/_headers', '/.git/config', '/region%5CKZ-MAN', '/Table', '/table%20']
	])('for %s, where there is nothing', async (path) => {
		expect(await expectTheSame(path, COMPRESSED)).toBe(404);
		expect(await expectTheSame(path)).toBe(404);
		expect(await expectTheSame(path, {}, 'HEAD')).toBe(404);
	});

	it.each(['/table/', '/data/', '/ru/', '/kk/region/KZ-MAN/', '/ru/embed/?theme=dark', '/404/'])(
		'for %s, which is another address of a page',
		async (path) => {
			expect(await expectTheSame(path)).toBe(308);
		}
	);

	it.each(['/%', '/%00', '/%zz', '/ru/%'])('for %s, which is malformed', async (path) => {
		expect(await expectTheSame(path)).toBe(400);
	});

	it.each(['/table?dwell=5', '/%74able', '/region%2FKZ-MAN', '/ru?', '/?/../x'])(
		'for %s, which is a page written in another way',
		async (path) => {
			expect(await expectTheSame(path, COMPRESSED)).toBe(200);
		}
	);

	it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('for %s', async (method) => {
		for (const path of ['/', '/table', '/table/', '/icon.svg', '/nowhere', '//'])
			expect(await expectTheSame(path, {}, method)).toBe(405);
	});

	it.each([
		...['bytes=0-0', 'bytes=5-', 'bytes=-7', 'bytes=5-2', 'bytes=99999999-', 'bytes=-0'],
		...['bytes=-99999999', 'bytes=0-99999999', 'bytes=', 'lines=0-1']
	])('for a part of a file, %s', async (range) => {
		for (const path of ['/', '/data/outlines.topo.json', scripts[0] ?? '']) {
			expect(await expectTheSame(path, { range })).toBe(200);
			expect(await expectTheSame(path, { range, ...COMPRESSED })).toBe(200);
		}
	});

	it('when the client has the file already', async () => {
		for (const path of ['/', '/ru', '/embed', scripts[0] ?? '', '/data/outlines.topo.json'])
			for (const port of [ownPort, real?.port ?? 0]) {
				const { etag, all } = await ask(port, path, COMPRESSED);
				const again = (headers: Further) => ask(port, path, { ...headers, ...COMPRESSED });
				const unchanged = await again({ 'if-none-match': etag });
				expect(unchanged.status).toBe(304);
				expect(unchanged.all['cache-control']).toBe(all['cache-control']);
				expect((await again({ 'if-none-match': '"x"' })).status).toBe(200);
				expect((await again({ 'if-modified-since': all['last-modified'] ?? '' })).status).toBe(304);
			}
	});
});

describe.skipIf(WITHOUT_NGINX)('nginx, for a site under a path,', () => {
	it.each([
		['/', 404, null],
		['/ru', 404, null],
		['/map?a', 308, '/map/?a'],
		['/map/', 200, null],
		['/map/table', 200, null],
		['/map/ru/', 308, '/map/ru'],
		['/map/ru/nowhere', 404, null],
		['/map/_headers', 404, null]
	])('answers %s with status %i', async (path, status, location) => {
		const response = await fetch((under?.address ?? '') + path, { redirect: 'manual' });
		expect(response.status).toBe(status);
		expect(response.headers.get('location')).toBe(location);
		expect(response.headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
		if (path === '/map/ru/nowhere') expect(await response.text()).toBe('not found in Russian');
	});
});
