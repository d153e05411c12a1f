import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort, listening, type Answering } from '../e2e/server.ts';

const CONF = resolve(import.meta.dirname, 'nginx.conf');
const BROTLI = '/etc/nginx/modules-enabled/50-mod-http-brotli-static.conf';

/** Why nginx cannot be tried on this machine; null where it can. */
export const WITHOUT_NGINX: string | null =
	spawnSync('nginx', ['-v']).error !== undefined
		? 'there is no nginx: apt-get install nginx libnginx-mod-http-brotli-static'
		: existsSync(BROTLI)
			? null
			: 'nginx cannot send brotli: apt-get install libnginx-mod-http-brotli-static';

/** What a machine of one's own puts into `nginx.conf`, and what a test puts there. @param text as it stands in the file */
function put(conf: string, text: string, other: string): string {
	if (!conf.includes(text)) throw new Error(`${CONF}: expected “${text}”, seen none.`);
	return conf.replace(text, other);
}

/**
 * Starts the machine's nginx with `nginx.conf`.
 *
 * @param root the folder of the host's root
 * @param base the path under which the site lies; empty at the root
 */
export async function nginx(
	root: string,
	base = ''
): Promise<Answering & { readonly address: string; readonly port: number }> {
	const folder = mkdtempSync(join(tmpdir(), 'aimaq-nginx-'));
	const port = await freePort();
	const text = readFileSync(CONF, 'utf8');
	let conf = base ? underPath(text, base) : text;
	conf = put(conf, 'listen 80;', `listen 127.0.0.1:${port};`);
	conf = put(conf, 'root /var/www/aimaq;', `root ${root};`);
	conf = put(conf, 'pid /run/nginx.pid;', `pid ${folder}/pid;`);
	conf = put(conf, 'error_log /var/log/nginx/error.log;', `error_log ${folder}/error.log;`);
	// Who is not root may not write where Debian's nginx keeps its files.
	const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
	const temporary = kinds.map((kind) => `${kind}_temp_path ${folder}/${kind};`).join(' ');
	conf = put(conf, 'http {', `http { ${temporary}`);
	// The folder of a test may be closed to the user that nginx takes otherwise.
	const user = process.getuid?.() === 0 ? 'user root;' : '';
	writeFileSync(join(folder, 'nginx.conf'), `${user} daemon off;\n${conf}`);
	const server = spawn('nginx', ['-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
	const ended = new Promise<void>((done) => server.once('exit', () => done()));
	await Promise.race([
		listening(port),
		ended.then(() => {
			throw new Error(`${folder}: expected nginx to serve, seen it end`);
		})
	]);
	return {
		address: `http://127.0.0.1:${port}`,
		port,
		end: async () => {
			server.kill('SIGTERM');
			await ended;
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

/** The configuration for a site under a path, as its first lines tell how to make it. */
function underPath(conf: string, base: string): string {
	return conf.replace(/# (?=.*\/aimaq.*;)/g, '').replaceAll(/(?<!\/www)\/aimaq/g, base);
}
