import { spawnSync } from 'node:child_process';

/** The path of a program that a shell would find; undefined where there is none. */
export function programNamed(name: string): string | undefined {
	const { status, stdout } = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
	return status === 0 ? stdout.trim() : undefined;
}
