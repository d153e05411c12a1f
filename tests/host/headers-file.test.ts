import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headersOf } from '../../src/host/headers';
import { headersByFile } from './headers-file';

const PROJECT = resolve(import.meta.dirname, '../..');
const text = readFileSync(resolve(PROJECT, 'static/_headers'), 'utf8');

const paths = readdirSync(resolve(PROJECT, 'build'), { recursive: true, encoding: 'utf8' })
	.filter((name) => /\.\w+$/.test(name) && !/\.(br|gz)$/.test(name))
	.map((name) => `/${name.replace(/(^|(?<=\/))index\.html$|\.html$/, '')}`);

describe('the headers file', () => {
	it('gives every file of the site the headers of the table', () => {
		expect(paths.length).toBeGreaterThan(200);
		for (const path of [...paths, '/nowhere', '/ru/nowhere'])
			expect(headersByFile(text, path), path).toEqual(headersOf(path));
	});
});
