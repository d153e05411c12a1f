import fc from 'fast-check';
import type { IncomingHttpHeaders } from 'node:http';
import { describe, expect, it } from 'vitest';
import { WRITTEN, writeSmallSite } from '../../tests/fixtures/small-site';
import { answer } from './answer';
import { readSite } from './built-site';

const small = writeSmallSite();
const files = readSite(small.folder);
small.remove();

const get = (url: string, headers: IncomingHttpHeaders = {}, method = 'GET', base = '') => {
	const { body, ...rest } = answer({ files, base }, { method, url, headers });
	return { ...rest, text: body.toString() };
};

describe('a request', () => {
	it.each([
		['/', 'home'],
		['/index.html', 'home'],
		['/table', 'table'],
		['/table?dwell=5', 'table'],
		['/ru', 'home in Russian'],
		['/ru/404', 'not found in Russian'],
		['/%74able', 'table'],
		['http://example.org/table', 'table'],
		['http://example.org', 'not found']
	])('for %s is answered with the page %j', (url, text) => {
		expect(get(url).text).toBe(text);
	});

	it.each([
		['/nowhere', 'not found'],
		['/ru/nowhere', 'not found in Russian'],
		['/ru%2Fnowhere', 'not found in Russian'],
		['/nowhere/', 'not found'],
		['//table', 'not found'],
		['//example.org/', 'not found'],
		['/../package.json', 'not found'],
		['/%2e%2e/%2e%2e/etc/passwd', 'not found'],
		['/..%5c..%5cetc', 'not found'],
		['/data', 'not found'],
		['/data/', 'not found'],
		['/_headers', 'not found'],
		['/table.html.br', 'not found'],
		['/__proto__', 'not found'],
		['/constructor/404', 'not found'],
		['*', 'not found']
	])('for %s is answered with status 404 and the page %j', (url, text) => {
		expect(get(url)).toMatchObject({ status: 404, text });
	});

	it.each(['/%', '/%00', '/%zz', '/table%00.html', '/%ff', '/%c0%ae%c0%ae/'])(
		'for %s, which is malformed, is refused with status 400',
		(url) => {
			expect(get(url).status).toBe(400);
		}
	);

	it.each([
		['/table/', '/table'],
		['/ru/', '/ru'],
		['/ru/embed/?theme=dark', '/ru/embed?theme=dark']
	])('for %s is sent to the one address of that page, %s', (url, location) => {
		expect(get(url)).toMatchObject({ status: 308, headers: { Location: location } });
	});

	it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH'])('by %s is refused', (method) => {
		expect(get('/', {}, method)).toMatchObject({ status: 405, headers: { Allow: 'GET, HEAD' } });
	});

	it('by HEAD has the headers of GET', () => {
		const asked = [{}, { range: 'bytes=2-5' }, { 'accept-encoding': 'br' }];
		for (const headers of asked)
			expect(get('/table', headers, 'HEAD')).toEqual(get('/table', headers, 'GET'));
	});

	it('of any shape is answered', () => {
		const header = fc.option(
			fc.oneof(fc.string(), fc.stringMatching(/^bytes=\d*-\d*(,\d*-\d*)?$/)),
			{
				nil: undefined
			}
		);
		fc.assert(
			fc.property(fc.string(), header, header, header, (url, range, condition, encoding) => {
				const headers = {
					range,
					'if-none-match': condition,
					'if-modified-since': condition,
					'accept-encoding': encoding
				} as IncomingHttpHeaders;
				for (const path of [url, `/${url}`, '/data/outlines.json'])
					expect([200, 304, 308, 400, 404]).toContain(get(path, headers).status);
			})
		);
	});
});

describe('a site under a path', () => {
	it.each([
		['/map/', 200],
		['/map/table', 200],
		['/map/nowhere', 404],
		['/', 404],
		['/table', 404],
		['/maps/', 404]
	])('answers %s with status %i', (url, status) => {
		expect(get(url, {}, 'GET', '/map').status).toBe(status);
	});

	it.each([
		['/map?a', '/map/?a'],
		['/map/table/', '/map/table']
	])('sends %s to %s', (url, location) => {
		expect(get(url, {}, 'GET', '/map').headers).toMatchObject({ Location: location });
	});
});

describe('a compressed copy', () => {
	it.each([
		['gzip, deflate, br, zstd', 'br'],
		['GZIP;q=0.5', 'gzip'],
		['br;q=0, gzip', 'gzip'],
		['br;q=0.000', undefined],
		['identity', undefined],
		['', undefined]
	])('for a client that reads %j is %s', (accepted, encoding) => {
		const { headers, text } = get('/table', { 'accept-encoding': accepted });
		expect(headers['Content-Encoding']).toBe(encoding);
		expect(headers['Vary']).toBe('Accept-Encoding');
		expect(text).toBe(encoding ? `table, ${encoding}` : 'table');
	});

	it('is that of the page that says so, for an unknown address', () => {
		expect(get('/nowhere', { 'accept-encoding': 'br' })).toMatchObject({
			status: 404,
			text: 'not found, br',
			headers: { 'Content-Encoding': 'br', 'Content-Type': 'text/html; charset=utf-8' }
		});
	});
});

describe('a request for a part of a file', () => {
	it.each(['bytes=2-5', 'bytes=5-2', 'bytes=-3', 'bytes=99-', 'bytes=', 'bytes=0-1,3-4'])(
		'by %s gets the whole',
		(range) => {
			expect(get('/data/outlines.json', { range })).toMatchObject({
				status: 200,
				text: '0123456789',
				headers: { 'Content-Length': 10 }
			});
		}
	);
});

describe('a file that the client has', () => {
	const etagOf = (accepted: string) =>
		String(get('/table', { 'accept-encoding': accepted }).headers['ETag']);

	it('is not sent again, in the same encoding', () => {
		const again = (condition: string) =>
			get('/table', { 'if-none-match': condition, 'accept-encoding': 'br' });
		for (const condition of [etagOf('br'), `W/${etagOf('br')}`, `"x", ${etagOf('br')}`, '*'])
			expect(again(condition)).toMatchObject({ status: 304, text: '' });
		expect(again(etagOf('gzip')).status).toBe(200);
		expect(again('"x"').headers).toMatchObject({ ETag: etagOf('br') });
	});

	it('is told by its date only where there is nothing better', () => {
		const since = (date: string, further = {}) =>
			get('/table', { 'if-modified-since': date, ...further }).status;
		expect(since(WRITTEN)).toBe(304);
		expect(since('Fri, 07 Jan 2022 12:00:00 GMT')).toBe(200);
		expect(since('no date')).toBe(200);
		expect(since(WRITTEN, { 'if-none-match': '"x"' })).toBe(200);
	});
});
