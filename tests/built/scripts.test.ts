import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const SCRIPTS = resolve(import.meta.dirname, '../../build/_app/immutable');

/** What each script of the built site imports before it runs. */
const imports = new Map(
	readdirSync(SCRIPTS, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.js'))
		.map((file) => {
			const script = readFileSync(join(SCRIPTS, file), 'utf8');
			const named = script.matchAll(/\b(?:from|import) ?["'](\.[^"']+)["']/g);
			return [file, [...named].map(([, path = '']) => join(dirname(file), path))] as const;
		})
);

/** The scripts that lead from one back to itself; null where none do. */
function circleAt(script: string, path: readonly string[] = []): readonly string[] | null {
	if (path.includes(script)) return path[0] === script ? [...path, script] : null;
	for (const imported of imports.get(script) ?? []) {
		const circle = circleAt(imported, [...path, script]);
		if (circle) return circle;
	}
	return null;
}

// In a circle, whichever script a page names first decides which of them runs before what it needs.
it('no scripts of the built site import each other in a circle', () => {
	expect([...imports.values()].flat().length).toBeGreaterThan(0);
	expect([...imports.keys()].flatMap((script) => circleAt(script) ?? [])).toEqual([]);
});
