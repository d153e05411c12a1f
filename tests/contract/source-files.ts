import { readdirSync } from 'node:fs';
import { fileAt } from './geography-files';

/** The paths of all modules and components in a folder, from the root of the project; unit tests are none. */
export function sourceFiles(folder: string): string[] {
	return readdirSync(fileAt(folder), { withFileTypes: true })
		.flatMap((entry) => {
			const path = `${folder}/${entry.name}`;
			return entry.isDirectory() ? sourceFiles(path) : [path];
		})
		.filter((path) => /\.(ts|svelte)$/.test(path) && !path.endsWith('.test.ts'))
		.sort();
}
