import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import config from '../../svelte.config.js';
import { textOf } from './geography-files';

const WRITE_ROOT = 'node_modules/@sveltejs/kit/src/core/sync/write_root.js';

/** The style attributes that Kit writes into every page's root. */
const styles = [...textOf(WRITE_ROOT).matchAll(/ style="([^"]*)"/g)].map(([, style = '']) => style);

describe('the style attribute of Kit’s route announcer', () => {
	it('is the only one that Kit writes', () => {
		expect(styles, `look into ${WRITE_ROOT}`).toHaveLength(1);
	});

	it('is the only one the policy admits, by its hash', () => {
		const hash = createHash('sha256')
			.update(styles[0] ?? '')
			.digest('base64');
		const directive = config.kit?.csp?.directives?.['style-src-attr'];
		expect(directive, 'Kit has changed it: put the new hash into svelte.config.js').toEqual([
			'unsafe-hashes',
			`sha256-${hash}`
		]);
	});
});
