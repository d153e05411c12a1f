import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { adapter, VERSION_PLACEHOLDER } from './src/adapter.js';

// The style attribute of Kit's route announcer, the only one on any page (kit: core/sync/write_root.js).
const ANNOUNCER_STYLE = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/**
 * The scripts in the heads of the embedded map and of the kiosk (src/hooks.server.ts).
 */
const EARLY_SCRIPTS = ['src/lib/embed/early-theme.js', 'src/lib/kiosk/lock.js'];

/**
 * What a policy calls a script in a page.
 *
 * @param {string} file that holds the script
 * @returns {`sha256-${string}`}
 */
function hashOf(file) {
	return `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`;
}

/**
 * The origin to which kiosks may send heartbeats besides the site's own (src/screen/README.md), from the environment.
 *
 * @returns {`https://${string}.${string}`[]}
 */
function heartbeatOrigins() {
	const text = process.env.KIOSK_HEARTBEAT;
	if (!text) return [];
	const url = URL.canParse(text) ? new URL(text) : undefined;
	if (url?.protocol !== 'https:')
		throw new Error(
			`KIOSK_HEARTBEAT: expected the origin of an endpoint, such as https://watch.example.org, seen ${text}. ` +
				'Leave it out where kiosks send no heartbeats, or send them to the site itself.'
		);
	return [/** @type {`https://${string}.${string}`} */ (url.origin)];
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: {
		runes: true,
		// Short: each stands in page and script hundreds of times.
		cssHash: ({ hash, css }) => `s${hash(css).slice(0, 4)}`
	},
	kit: {
		// The 404 page is a prerendered page of its own, not an empty fallback shell.
		adapter: adapter(),
		// The path under which the site is to lie, as /aimaq; unset at the root of a host.
		paths: {
			relative: false,
			base: /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? '')
		},
		// All styles stand in the page: the coloured map needs no second request.
		inlineStyleThreshold: Infinity,
		// Registered by the page itself, under its Trusted Types (routes/register-service-worker.ts). Of the static files
		// it keeps what a page shows: neither the rules for robots nor the README's picture.
		serviceWorker: { register: false, files: (path) => path.startsWith('icon') },
		version: { name: VERSION_PLACEHOLDER },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', ...EARLY_SCRIPTS.map(hashOf)],
				'script-src-attr': ['none'],
				'style-src': ['self'],
				'style-src-attr': ['unsafe-hashes', ANNOUNCER_STYLE],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self', ...heartbeatOrigins()],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'object-src': ['none'],
				// The page that gives the code of the embedded map shows the map in a frame.
				'frame-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'default']
			}
		},
		typescript: {
			config: (config) => {
				config.include.push('../geodata/**/*.ts', '../*.js');
				// Their libraries are installed by the bench alone.
				config.exclude.push('../tests/bench/peers/*.js');
			}
		},
		prerender: {
			// The pages that no link leads to.
			entries: [
				'*',
				'/404',
				'/kk/404',
				'/ru/404',
				'/offline',
				'/kk/offline',
				'/ru/offline',
				'/kk/kiosk',
				'/ru/kiosk',
				'/kk/embed',
				'/ru/embed'
			],
			handleMissingId: 'fail',
			handleHttpError: 'fail',
			handleUnseenRoutes: 'fail'
		}
	}
};
