import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const FOLDER = resolve(import.meta.dirname, '../../build/_app/immutable');

const scripts = new Map(
	readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.js'))
		.map((file) => {
			const text = readFileSync(join(FOLDER, file), 'utf8');
			const imports = [...text.matchAll(/(?:\bfrom|\bimport) ?["'](\.[^"']+)["']/g)];
			return [file, imports.map(([, path = '']) => join(dirname(file), path))];
		})
);

/** The scripts that a script imports, and those that these import, and so on. */
function importedBy(script: string): Set<string> {
	const all = new Set(scripts.get(script));
	// A set is walked over what is added meanwhile, too.
	for (const one of all) for (const next of scripts.get(one) ?? []) all.add(next);
	return all;
}

it('the built scripts import each other in no circle, in which the network would decide which one runs first', () => {
	expect(scripts.size).toBeGreaterThan(5);
	expect([...scripts.keys()].filter((script) => importedBy(script).has(script))).toEqual([]);
});
