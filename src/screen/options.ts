import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { heartbeatEndpoint } from '../lib/kiosk/fleet-heartbeat.ts';

export interface Options {
	/** The kiosk's address. */
	readonly address: string;
	/** The name or path of the Chromium program. */
	readonly chromium: string;
	/** The folder in which the launcher keeps Chromium's profile. */
	readonly state: string;
	/** The address to which the launcher sends heartbeats; null for none. */
	readonly endpoint: string | null;
	/** Milliseconds between two requests for the heartbeat. */
	readonly interval: number;
	/** Milliseconds a new heartbeat may take before the page is reloaded, and after that before Chromium is restarted. */
	readonly patience: number;
	/** The arguments after `--`: flags for Chromium that only this machine needs. */
	readonly flags: readonly string[];
}

/**
 * Reads the launcher's arguments.
 *
 * @throws {Error} where an argument is missing or not understood; the message says what to do
 */
export function parseOptions(args: readonly string[]): Options {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: {
			url: { type: 'string' },
			chromium: { type: 'string', default: 'chromium' },
			state: { type: 'string', default: join(homedir(), '.local/state/aimaq-screen') },
			heartbeat: { type: 'string' },
			interval: { type: 'string', default: '10' },
			patience: { type: 'string', default: '60' }
		}
	});
	const url = address(values.url);
	return {
		address: url,
		chromium: values.chromium,
		state: values.state,
		endpoint: endpoint(values.heartbeat, url),
		interval: seconds('--interval', values.interval),
		patience: seconds('--patience', values.patience),
		flags: positionals
	};
}

function address(text: string | undefined): string {
	const url = text !== undefined && URL.canParse(text) ? new URL(text) : undefined;
	if (!url || !/^https?:$/.test(url.protocol))
		throw new Error(
			`--url: expected the kiosk’s address, such as https://example.org/kiosk, seen ${text ?? 'none'}`
		);
	// A navigation to the current address with a fragment scrolls only, so the launcher could not reload the page.
	url.hash = '';
	return url.href;
}

function endpoint(text: string | undefined, url: string): string | null {
	const found = heartbeatEndpoint(text, new URL(url).origin);
	if (text !== undefined && found === null)
		throw new Error(
			`--heartbeat: expected an https address, or one of the site itself, such as https://watch.example.org/beat, seen ${text}`
		);
	return found;
}

function seconds(name: string, text: string): number {
	const value = Number(text);
	if (!(value > 0 && value <= 3600))
		throw new Error(`${name}: expected seconds, more than 0 and at most 3600, seen ${text}`);
	return value * 1000;
}
