import { execFile } from 'node:child_process';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { nginx, WITHOUT_NGINX } from './nginx.ts';

// Writes `load.md`: what nginx serves on this machine, and what a million readers a day ask of it behind a CDN.

const BUILD = resolve(import.meta.dirname, '../../build');
const CONNECTIONS = [1, 100, 1000];
const SECONDS = 10;
const READERS = 1_000_000;
/** Places in which a large CDN keeps copies. */
const PLACES = 300;
/** The busiest hour of a day in which news spread has a fifth of its readers. */
const BUSIEST_HOUR = 0.2;

/** What a reader's first visit asks for beside the files that never change: the page, then what the service worker keeps. */
const ASKED = [
	...['/', '/manifest.webmanifest', '/icon.svg', '/service-worker.js', '/_app/version.json'],
	...['/_app/pages/en.json', '/data/outlines.topo.json']
];

/** Bytes of a file on its way. @param path from the root of the site */
function sent(path: string): number {
	const file = join(BUILD, path === '/' ? 'index.html' : path);
	return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** One line of the table. */
async function load(address: string, connections: number): Promise<string> {
	// A thread takes a connection at least.
	const threads = Math.min(connections, cpus().length);
	const options = ['--latency', `-t${threads}`, `-c${connections}`, `-d${SECONDS}s`];
	const { stdout } = await promisify(execFile)('wrk', [
		...[...options, '-H', 'Accept-Encoding: br', `${address}/`]
	]);
	const value = (pattern: RegExp) => pattern.exec(stdout)?.[1] ?? '–';
	const errors = /Socket errors: .*|Non-2xx.*/.exec(stdout)?.[0] ?? 'none';
	const cells = [
		connections,
		value(/Requests\/sec:\s+(\S+)/),
		value(/Transfer\/sec:\s+(\S+)/),
		value(/50%\s+(\S+)/),
		value(/99%\s+(\S+)/),
		errors
	];
	return `| ${cells.join(' | ')} |`;
}

/** Bytes of the answer that a page has not changed: its line and its headers. */
async function unchanged(address: string): Promise<number> {
	const headers = { 'accept-encoding': 'br' };
	const ask = (further: Record<string, string>) =>
		new Promise<IncomingMessage>((answered, refuse) =>
			get(address, { headers: { ...headers, ...further } }, answered).on('error', refuse)
		);
	const first = await ask({});
	first.resume();
	const again = await ask({ 'if-none-match': first.headers.etag ?? '' });
	again.resume();
	if (again.statusCode !== 304)
		throw new Error(`${address}: expected 304, seen ${again.statusCode}`);
	const lines = again.rawHeaders.map((text) => text.length + 2);
	return sum(lines) + 'HTTP/1.1 304 Not Modified\r\n\r\n'.length;
}

async function measure() {
	const lines: string[] = [];
	for (const connections of CONNECTIONS) lines.push(await load(address, connections));
	return { lines, answer: await unchanged(`${address}/`) };
}

/** Bytes in the unit that reads best. */
function written(bytes: number): string {
	const units = ['B', 'kB', 'MB', 'GB', 'TB'];
	const power = Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
	return `${(bytes / 1000 ** power).toFixed(power > 2 ? 1 : 0)} ${units[power]}`;
}

if (WITHOUT_NGINX) {
	console.error(WITHOUT_NGINX);
	process.exit(1);
}
const { address, end } = await nginx(BUILD);
const { lines, answer } = await measure().finally(end);

const immutable = readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
	.filter((name) => /^_app\/immutable\/.*\.(js|css|woff2)$/.test(name))
	.map((name) => sent(`/${name}`));
const changing = ASKED.map(sent);
const reader = sum(immutable) + sum(changing);
const requests = ASKED.length * READERS;
const perSecond = (requests * BUSIEST_HOUR) / 3600;
const kept = PLACES * 24 * 60 * ASKED.length;

const text = `# Load

Written by \`tests/host/load.sh\`: \`wrk\` asks nginx with \`nginx.conf\` for the first page on the same machine (${cpus().length} cores,
which the two share), ${SECONDS} seconds each. The page has ${written(sent('/'))} compressed.

| connections | requests a second | sent a second | half within | 99 % within | errors |
| ----------: | ----------------: | ------------: | ----------: | ----------: | ------ |
${lines.join('\n')}

## A million readers a day, behind a CDN

Computed from the sizes of the built files and the headers, for readers who have never been there, and whose browsers keep the
whole site: ${immutable.length} files that never change and ${ASKED.length} that may, ${written(reader)} in all.

|                                                     |                                       |
| --------------------------------------------------- | ------------------------------------- |
| The CDN sends                                       | ${written(reader * READERS)} a day |
| Files that never change, once for each of ${PLACES} places | ${written(sum(immutable) * PLACES)} once after a deployment that changes them all |
| The others, if the CDN asks each time (\`no-cache\`)  | ${requests / 1e6} million requests a day, ${Math.round(perSecond)} a second in the busiest hour (a fifth of the day), almost all answered with status 304: ${written(requests * answer)} a day |
| The others, if the CDN may keep them for a minute   | at most ${(kept / 1e6).toFixed(1)} million requests a day, ${written(kept * answer)} |

A CDN is allowed that minute by its own setting, or by a header for it alone (\`CDN-Cache-Control: max-age=60\`). Browsers must
still ask each time: that is how a reader gets a new report.
`;
writeFileSync(resolve(import.meta.dirname, 'load.md'), text);
console.log(text);
