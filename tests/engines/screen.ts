import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

/** A screen that is not there, as X11 programs see it. */
export interface Screen {
	/** Its name for the variable `DISPLAY`. */
	readonly display: string;
	end(): void;
}

/** Starts a screen under a name that is free. @param program the path of Xvfb */
export async function startScreen(program: string): Promise<Screen> {
	const server = spawn(
		program,
		['-displayfd', '3', '-screen', '0', '1600x1200x24', '+extension', 'GLX', '-nolisten', 'tcp'],
		{ stdio: ['ignore', 'ignore', 'ignore', 'pipe'] }
	);
	const number = await new Promise<string>((ready, refuse) => {
		(server.stdio[3] as Readable).once('data', (data) => ready(String(data).trim()));
		server.once('exit', () => refuse(new Error(`${program}: expected a screen, seen it end`)));
	});
	return { display: `:${number}`, end: () => void server.kill() };
}
