import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

export interface Options {
	/** The kiosk's address. */
	readonly address: string;
	/** The program that is Chromium. */
	readonly chromium: string;
	/** The folder the launcher keeps Chromium's profile in. */
	readonly state: string;
	/** Milliseconds between two looks at the page. */
	readonly interval: number;
	/** Milliseconds a new beat may take before the page is loaded again, and then before Chromium is started again. */
	readonly patience: number;
	/** What follows `--`: flags for Chromium that only this machine needs. */
	readonly flags: readonly string[];
}

/** Reads the launcher's arguments. Throws where one is missing or not understood, with what to do. */
export function parseOptions(args: readonly string[]): Options {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: {
			url: { type: 'string' },
			chromium: { type: 'string', default: 'chromium' },
			state: { type: 'string', default: join(homedir(), '.local/state/aimaq-screen') },
			interval: { type: 'string', default: '10' },
			patience: { type: 'string', default: '60' }
		}
	});
	return {
		address: address(values.url),
		chromium: values.chromium,
		state: values.state,
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
	// Going to the same address with a fragment would only scroll, where loading it again is meant.
	url.hash = '';
	return url.href;
}

function seconds(name: string, text: string): number {
	const value = Number(text);
	if (!(value > 0 && value <= 3600))
		throw new Error(`${name}: expected seconds, more than 0 and at most 3600, seen ${text}`);
	return value * 1000;
}
