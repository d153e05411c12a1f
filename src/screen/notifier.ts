import { execFile } from 'node:child_process';

/** Milliseconds systemd has to take a message. */
const TAKEN_WITHIN = 10_000;

/**
 * What tells systemd of states such as `WATCHDOG=1`, through its own program, as Node speaks no datagrams over Unix
 * sockets; nothing where systemd has not started us. https://www.freedesktop.org/software/systemd/man/sd_notify.html
 *
 * @param socket the environment's NOTIFY_SOCKET
 */
export function notifier(socket: string | undefined): (...states: string[]) => void {
	if (!socket) return () => {};
	return (...states) => {
		execFile('systemd-notify', states, { timeout: TAKEN_WITHIN }, (error) => {
			if (error) console.error(`systemd-notify ${states.join(' ')}: ${error.message}`);
		});
	};
}
