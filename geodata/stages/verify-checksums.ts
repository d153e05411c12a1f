import { createHash } from 'node:crypto';
import { BuildError } from './build-error';

const LINE = /^([0-9a-f]{64}) [ *](.+)$/;

/**
 * Checks that the source files are those with which the geography was reviewed.
 *
 * @param files the content of each source file, by file name
 * @param checksums lines in the format of sha256sum: `<sha256>  <file>`
 * @throws {BuildError} where a file differs, is not listed, or is listed but missing
 */
export function verifyChecksums(files: ReadonlyMap<string, Uint8Array>, checksums: string): void {
	const expected = new Map(checksums.trim().split('\n').map(parseLine));
	for (const file of new Set([...expected.keys(), ...files.keys()])) {
		const bytes = files.get(file);
		const seen = bytes ? createHash('sha256').update(bytes).digest('hex') : 'no such file';
		const wanted = expected.get(file) ?? 'no line for this file in checksums.txt';
		if (seen !== wanted)
			throw new BuildError(
				`geodata/sources/${file}`,
				`SHA-256 ${wanted}`,
				seen,
				'Restore the file; if it was replaced on purpose, run sha256sum in geodata/sources, put the new line into checksums.txt, and review the rebuilt map.'
			);
	}
}

function parseLine(line: string): [file: string, sha256: string] {
	const [, sha256, file] = LINE.exec(line) ?? [];
	if (!sha256 || !file)
		throw new BuildError(
			'geodata/sources/checksums.txt',
			'lines of the form "<sha256>  <file>"',
			JSON.stringify(line),
			'Write it with sha256sum.'
		);
	return [file, sha256];
}
