import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The folder of Chromium's profile below the launcher's own folder, ready for a start.
 *
 * It is kept from start to start, as the offline copy of the site lives in it: without it a screen that starts while
 * the network is down would stay empty. A `fresh` one is emptied first.
 */
export function profileIn(state: string, fresh: boolean): string {
	const profile = join(state, 'profile');
	if (fresh) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
	mkdirSync(profile, { recursive: true });
	// The lock of a killed browser keeps the next one out when the machine has another name since, or the number of its
	// process belongs to another.
	for (const name of readdirSync(profile))
		if (name.startsWith('Singleton')) rmSync(join(profile, name), { force: true });
	return profile;
}
