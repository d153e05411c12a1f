import { readFileSync } from 'node:fs';
import { fromCaller } from '../lib/server/from-caller';

/**
 * The bytes of a file that the caller named.
 *
 * @throws {Error} where it cannot be read, with what to do
 */
export function readNamed(path: string): Buffer {
	try {
		return readFileSync(fromCaller(path));
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		throw new Error(
			`${path}: expected a file that can be read, seen ${why}. Name it from the folder you stand in.`,
			{ cause: error }
		);
	}
}
