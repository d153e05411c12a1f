import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { writeSmallSite } from '../tests/fixtures/small-site';

const PROJECT = resolve(import.meta.dirname, '..');
const small = writeSmallSite();
const running = new Set<ChildProcess>();
afterAll(small.remove);
afterEach(() => {
	for (const process of running) process.kill('SIGKILL');
	running.clear();
});

/** Starts `serve.ts` in a process of its own. @param before a command of the shell that is to be run before */
function start(options: readonly string[], before = 'true') {
	const command = `${before} && exec "$0" node_modules/jiti/lib/jiti-cli.mjs src/serve.ts "$@"`;
	const child = spawn('sh', ['-c', command, process.execPath, ...options], {
		cwd: PROJECT,
		stdio: ['ignore', 'pipe', 'pipe']
	});
	running.add(child);
	return child;
}

/** A running server of the small site. @returns its process and port */
async function serve(...options: string[]) {
	const child = start(['--site', small.folder, '--port', '0', ...options]);
	return { child, port: await portOf(child) };
}

async function portOf({ stdout }: ChildProcess): Promise<number> {
	const [line] = stdout ? await once(stdout, 'data') : [];
	return Number(/:(\d+)/.exec(String(line))?.[1]);
}

function dial(port: number): Socket {
	return connect(port, 'localhost').on('error', () => {});
}

/** What the server answers to a client that says nothing more. */
async function say(port: number, bytes: string): Promise<string> {
	const socket = dial(port);
	socket.end(bytes, 'latin1');
	return text(socket).catch(() => '');
}

const request = (target: string, further = '') =>
	`GET ${target} HTTP/1.1\r\nHost: a\r\n${further}Connection: close\r\n\r\n`;

const TARGETS = [
	...['/', '*', '/%', '/%00', '/%zz', '/%c0%af', '/\xff', '//', '///etc/passwd', '/../../x', '/\\'],
	...['/?', '/?%', '/table/?%0d%0aX:1', 'http://', 'http://b', 'https://b:x/', 'x:y', '/a#b', '/~'],
	...[`/${'a'.repeat(7_000)}`, `/${'%2e%2e%2f'.repeat(1_000)}`, `/${'a'.repeat(100_000)}`]
];
const RANGES = [
	...[
		'5-2',
		'-',
		'-0',
		'0-',
		'0-0',
		'99-',
		'-99',
		'0-1,5-2',
		'a-b',
		'1e3-',
		'0x1-',
		'9'.repeat(400)
	],
	...[',', '0-0,'.repeat(2_000), '18446744073709551616-', '--1', ' 1 - 2 ', '']
];
const METHODS = ['HEAD', 'POST', 'OPTIONS', 'TRACE', 'PROPFIND', 'CONNECT', 'BREW', 'get', ''];
const HEADERS = [
	...['If-None-Match: "', 'If-None-Match: *', 'If-Modified-Since: 0', 'If-Modified-Since: no'],
	...['If-Range: "', 'Accept-Encoding: ;;,;q=', 'Upgrade: websocket\r\nConnection: upgrade'],
	...['Expect: 100-continue', 'Expect: more', 'Content-Length: -1', 'Content-Length: 9', 'Host: b'],
	...[
		'Transfer-Encoding: chunked',
		'Transfer-Encoding: x',
		'Cookie: \xff',
		'No colon',
		' : ',
		'A: \0'
	]
];

describe('the server', () => {
	it('outlives a hundred odd requests', async () => {
		const { port } = await serve();
		const odd = [
			...TARGETS.map((target) => request(target)),
			...TARGETS.map((target) => request(`/ru${target}`)),
			...RANGES.map((range) => request('/', `Range: bytes=${range}\r\n`)),
			...RANGES.map((range) => request('/nowhere', `Range: ${range}\r\n`)),
			...METHODS.map((method) => request('/').replace('GET', method)),
			...HEADERS.map((header) => request('/', `${header}\r\n`)),
			...[
				'',
				'\r\n\r\n',
				'GET',
				'GET /',
				'GET /\r\n\r\n',
				'GET / HTTP/9.9\r\n\r\n',
				'\x16\x03\x01'
			].map((bytes) => `${bytes}\r\n\r\n`),
			request('/', `A: ${'a'.repeat(100_000)}\r\n`),
			request('/', 'A: a\r\n'.repeat(5_000)),
			request('/').repeat(50)
		];
		expect(odd.length).toBeGreaterThan(100);
		for (const bytes of odd) {
			await say(port, bytes);
			expect(await say(port, request('/')), JSON.stringify(bytes.slice(0, 80))).toMatch(/ 200 OK/);
		}
	});

	it('outlives clients that leave, that say half a sentence, and more of them than it may hold', async () => {
		const child = start(['--site', small.folder, '--port', '0'], 'ulimit -n 64');
		const port = await portOf(child);
		const sockets = Array.from({ length: 150 }, () => dial(port));
		for (const socket of sockets) socket.write('GET / HTTP/1.1\r\nHo');
		await Promise.all(sockets.map((socket) => once(socket, 'connect').catch(() => {})));
		for (const socket of sockets) socket.destroy();
		await expect.poll(() => say(port, request('/')), { timeout: 30_000 }).toMatch(/ 200 OK/);
	});

	it.each(['SIGTERM', 'SIGINT'] as const)(
		'ends by %s, also while a client holds a connection',
		async (signal) => {
			const { child, port } = await serve();
			const socket = dial(port);
			socket.write('GET /');
			await once(socket, 'connect');
			child.kill(signal);
			expect(await once(child, 'exit')).toEqual([0, null]);
		}
	);

	it('serves the site under a path', async () => {
		const { port } = await serve('--base', '/map');
		expect(await say(port, request('/map/table'))).toMatch(/ 200 OK[^]*table$/);
	});
});

describe('a server that cannot start', () => {
	it.each([
		['has no site', ['--site', '/nowhere', '--port', '0'], 'seen no index.html'],
		['has no port', ['--site', small.folder, '--port', 'http'], 'seen “http”'],
		['has a port too high', ['--site', small.folder, '--port', '65536'], 'seen “65536”']
	])('since it %s says so in one line', async (_, options, message) => {
		const child = start(options);
		const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
		expect(said).toContain(message);
		expect(said.trim().split('\n')).toHaveLength(1);
		expect(code).toBe(1);
	});

	it('since another program has its port says how to choose one', async () => {
		const { port } = await serve();
		const child = start(['--site', small.folder, '--port', `${port}`]);
		const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
		expect(said).toContain('Choose another: npm start -- --port 8080');
		expect(code).toBe(1);
	});
});
