import { expect, test } from '@playwright/test';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildProject, copyProject } from '../e2e/project-copy.ts';

/** What a visitor who comes again may have to fetch after one word of a report has changed, in thousands of bytes. */
const PROMISE = 60;

const REPORT = 'geodata/reports/2022-01-08.json';

/** The files of a built site by path, without their compressed copies. */
function filesOf(build: string): string[] {
	return readdirSync(build, { recursive: true, encoding: 'utf8' })
		.filter((name) => statSync(join(build, name)).isFile() && !/\.(br|gz)$/.test(name))
		.sort();
}

/** The bytes that a file takes on its way. */
function sent(build: string, name: string): number {
	const compressed = join(build, `${name}.br`);
	return statSync(existsSync(compressed) ? compressed : join(build, name)).size;
}

// eslint-disable-next-line no-empty-pattern -- Playwright reads from this pattern what a test needs
test('one changed word of a report costs a visitor who comes again little', async ({}, info) => {
	const [before, after] = await Promise.all(
		['as it is', 'changed'].map(async (name) => {
			const folder = info.outputPath(name);
			copyProject(folder);
			return folder;
		})
	);
	const report = join(after ?? '', REPORT);
	const text = readFileSync(report, 'utf8');
	const changed = text.replace(/("summary": \{\s*"en": "\w+ )\w+/, '$1indeed');
	expect(changed).not.toBe(text);
	writeFileSync(report, changed);
	const old = await buildProject(before ?? '');
	const next = await buildProject(after ?? '');

	const isSame = (name: string) =>
		existsSync(join(old, name)) &&
		readFileSync(join(old, name)).equals(readFileSync(join(next, name)));
	const differing = filesOf(next).filter((name) => !isSame(name));
	expect(differing.filter((name) => name.startsWith('_app/immutable/'))).toEqual([]);

	// The page that is visited, and what the service worker then fetches; the other pages come within `_app/pages`.
	const fetched = differing.filter(
		(name) => !name.endsWith('.html') && !/__data\.json$|^\w\w\/|social\/|pages\/(kk|ru)/.test(name)
	);
	const costs = ['index.html', ...fetched].map((name) => ({ name, size: sent(next, name) }));
	for (const { name, size } of costs) console.log(`${(size / 1000).toFixed(1)} kB  ${name}`);
	const total = costs.reduce((sum, { size }) => sum + size, 0) / 1000;
	console.log(`one changed word costs ${total.toFixed(1)} kB`);
	expect(total).toBeLessThan(PROMISE);
});

// eslint-disable-next-line no-empty-pattern -- as above
test('the same sources make the same site, another base path another version', async ({}, info) => {
	const folder = info.outputPath('project');
	copyProject(folder);
	const versionAt = async (environment: Record<string, string>) =>
		readFileSync(join(await buildProject(folder, environment), '_app/version.json'), 'utf8');
	const first = await versionAt({});
	expect(await versionAt({})).toBe(first);
	expect(await versionAt({ BASE_PATH: '/aimaq' })).not.toBe(first);
	expect(await versionAt({ SITE_URL: 'https://example.org' })).not.toBe(first);
});
