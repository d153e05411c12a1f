import { execFile } from 'node:child_process';

/** Milliseconds that `systemd-notify` may take. */
const TIMEOUT = 10_000;

/**
 * Makes the function that tells systemd of states such as `WATCHDOG=1`. Node cannot send datagrams over Unix sockets, so
 * systemd's own program does. The function does nothing where systemd has not started the launcher.
 * https://www.freedesktop.org/software/systemd/man/sd_notify.html
 *
 * @param socket the environment variable NOTIFY_SOCKET
 */
export function systemdNotifier(socket: string | undefined): (...states: string[]) => void {
	if (!socket) return () => {};
	return (...states) => {
		execFile('systemd-notify', states, { timeout: TIMEOUT }, (error) => {
			if (error) console.error(`systemd-notify ${states.join(' ')}: ${error.message}`);
		});
	};
}
