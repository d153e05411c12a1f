import { spawn } from 'node:child_process';
import { createServer as createHttpServer, request as httpRequest } from 'node:http';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { resolve } from 'node:path';

const PROJECT = resolve(import.meta.dirname, '../..');

/** Something that answers, or does not, at a port of this machine. */
export interface Answering {
	/** Ends it at once, with all its connections. */
	end(): Promise<void>;
}

/** A port nothing listens at. */
export async function freePort(): Promise<number> {
	const server = createServer();
	const port = await listen(server, 0);
	await new Promise((done) => server.close(done));
	return port;
}

/** Settles when something of this machine takes connections at a port. */
export async function listening(port: number): Promise<void> {
	const isTaken = () =>
		new Promise<boolean>((resolve) => {
			const socket = connect(port, '127.0.0.1')
				.once('connect', () => resolve(true))
				.once('error', () => resolve(false))
				.once('close', () => socket.destroy());
		});
	while (!(await isTaken())) await new Promise((done) => setTimeout(done, 20));
}

/**
 * The site's own server, in a process of its own.
 *
 * @param site the folder of a built site
 * @param base the path under which it lies
 */
export async function serve(site: string, port: number, base = ''): Promise<Answering> {
	const server = spawn(
		process.execPath,
		[
			...['node_modules/jiti/lib/jiti-cli.mjs', 'src/serve.ts'],
			...['--port', `${port}`, '--site', site, '--base', base]
		],
		{ cwd: PROJECT, stdio: ['ignore', 'pipe', 'inherit'] }
	);
	const ended = new Promise<void>((done) => server.once('exit', () => done()));
	await new Promise<void>((ready, refuse) => {
		server.stdout.once('data', () => ready());
		void ended.then(() => refuse(new Error(`${site}: expected a server, seen it end`)));
	});
	return {
		end: () => {
			server.kill('SIGKILL');
			return ended;
		}
	};
}

/** What lies between the site's own server and a browser. */
interface Between {
	/** Milliseconds by which each response begins late. */
	readonly delay?: number;
	/** Headers that are taken from each response, in lower case. */
	readonly without?: readonly string[];
}

/** The site's own server behind something that changes its responses. */
export async function serveThrough(
	site: string,
	port: number,
	{ delay = 0, without = [] }: Between
): Promise<Answering> {
	const innerPort = await freePort();
	const inner = await serve(site, innerPort);
	const outer = await endable(
		createHttpServer(({ method, url, headers }, response) => {
			setTimeout(() => {
				httpRequest(
					{ port: innerPort, host: 'localhost', method, path: url, headers },
					(answer) => {
						const kept = Object.entries(answer.headers).filter(([name]) => !without.includes(name));
						response.writeHead(answer.statusCode ?? 502, Object.fromEntries(kept));
						answer.pipe(response);
					}
				)
					.on('error', () => response.destroy())
					.end();
			}, delay);
		}),
		port
	);
	return {
		end: async () => {
			await outer.end();
			await inner.end();
		}
	};
}

/** A server that takes every connection and never says a word. */
export function silence(port: number): Promise<Answering> {
	return endable(createServer(), port);
}

/** A server that sends the beginning of a text, as the page that is asked for, and never the rest. */
export function beginning(html: string): (port: number) => Promise<Answering> {
	return (port) =>
		endable(
			createHttpServer((_request, response) => {
				response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
				response.write(html.slice(0, html.length / 2));
			}),
			port
		);
}

/** A page of another site: served under another name of this machine, and so from another origin. @returns its address */
export async function elsewhere(html: string): Promise<Answering & { readonly address: string }> {
	const port = await freePort();
	const server = createHttpServer((_request, response) =>
		response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html)
	);
	const { end } = await endable(server, port);
	return { end, address: `http://localhost:${port}/` };
}

/** A server that answers everything with a page of its own, a status and further headers. */
export function refusal(
	status: number,
	headers: Readonly<Record<string, string>> = {}
): (port: number) => Promise<Answering> {
	return (port) =>
		endable(
			createHttpServer((_request, response) => {
				response
					.writeHead(status, { 'content-type': 'text/html', ...headers })
					.end('<h1>Not the site</h1>');
			}),
			port
		);
}

async function endable(server: Server, port: number): Promise<Answering> {
	const sockets = new Set<Socket>();
	server.on('connection', (socket) => void sockets.add(socket.on('error', () => {})));
	await listen(server, port);
	return {
		end: async () => {
			const closed = new Promise((done) => server.close(done));
			for (const socket of sockets) socket.destroy();
			await closed;
		}
	};
}

function listen(server: Server, port: number): Promise<number> {
	return new Promise((ready, refuse) => {
		server.once('error', refuse);
		server.listen(port, 'localhost', () => ready((server.address() as AddressInfo).port));
	});
}
