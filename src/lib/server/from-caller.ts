import { resolve } from 'node:path';

/**
 * The absolute path of what a caller named from the folder they stand in: npm runs every script at the root of the project, and
 * keeps the caller's folder in `INIT_CWD`.
 */
export function fromCaller(path: string): string {
	return resolve(process.env['INIT_CWD'] ?? '.', path);
}
