import adapter from '@sveltejs/adapter-static';

// The style attribute of Kit's route announcer, the only one on any page (kit: core/sync/write_root.js).
const ANNOUNCER_STYLE = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: {
		runes: true,
		// Short: each stands in page and script hundreds of times.
		cssHash: ({ hash, css }) => `s${hash(css).slice(0, 4)}`
	},
	kit: {
		// The 404 page is a prerendered page of its own, not an empty fallback shell.
		adapter: adapter({ precompress: true, strict: true }),
		paths: { relative: false },
		// All styles stand in the page: the coloured map needs no second request.
		inlineStyleThreshold: Infinity,
		serviceWorker: { register: false },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'script-src-attr': ['none'],
				'style-src': ['self'],
				'style-src-attr': ['unsafe-hashes', ANNOUNCER_STYLE],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'object-src': ['none'],
				'frame-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'default']
			}
		},
		typescript: {
			config: (config) => {
				config.include.push('../geodata/**/*.ts', '../*.js');
			}
		},
		prerender: {
			entries: ['*', '/404'],
			handleMissingId: 'fail',
			handleHttpError: 'fail',
			handleUnseenRoutes: 'fail'
		}
	}
};
