import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

const PROJECT = resolve(import.meta.dirname, '../..');

/** What a build reads, from the root of the project. */
const SOURCES = /^(src|geodata|static|tests|[\w.-]+\.(js|ts|json))$/;

/** Copies the project's sources into a folder, where they may be changed and built without touching the project's own build. */
export function copyProject(folder: string): void {
	mkdirSync(folder, { recursive: true });
	for (const name of readdirSync(PROJECT).filter((name) => SOURCES.test(name)))
		cpSync(join(PROJECT, name), join(folder, name), { recursive: true });
	symlinkSync(join(PROJECT, 'node_modules'), join(folder, 'node_modules'));
}

/** Builds the site of a copied project. @returns the folder of the built site */
export async function buildProject(
	folder: string,
	environment: Readonly<Record<string, string>> = {}
): Promise<string> {
	const build = spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
		cwd: folder,
		env: { ...process.env, ...environment },
		stdio: ['ignore', 'ignore', 'inherit']
	});
	const [code] = await once(build, 'exit');
	if (code !== 0) throw new Error(`${folder}: expected a build, seen it end with ${code}`);
	return join(folder, 'build');
}
