import { readdirSync, readFileSync } from 'node:fs';

export interface Process {
	readonly pid: number;
	/** Program and arguments, parted by spaces. */
	readonly command: string;
}

/** The processes whose command names this, as Linux lists them. */
export function processesNaming(text: string): Process[] {
	return readdirSync('/proc')
		.filter((name) => /^\d+$/.test(name))
		.map((name) => ({ pid: Number(name), command: commandOf(name) }))
		.filter(({ command }) => command.includes(text));
}

/** Ends the processes whose command names this. */
export function killNaming(text: string): void {
	for (const { pid } of processesNaming(text)) {
		try {
			process.kill(pid, 'SIGKILL');
		} catch {
			// It has ended with another.
		}
	}
}

/** Empty for a process that has ended since. */
function commandOf(pid: string): string {
	try {
		return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
	} catch {
		return '';
	}
}
