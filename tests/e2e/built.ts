import { readFileSync } from 'node:fs';

const fileAt = (path: string) =>
	readFileSync(new URL(`../../build${path}`, import.meta.url), 'utf8');

const { version }: { version: string } = JSON.parse(fileAt('/_app/version.json'));

/** The built site: its version, and its files by their address. */
export const BUILT = { running: version, file: fileAt };
