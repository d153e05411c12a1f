import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Prepares the folder of Chromium's profile for a start.
 *
 * The profile is kept from start to start, because the offline copy of the site lives in it: without that copy a screen that
 * starts while the network is down would stay empty.
 *
 * @param state the launcher's own folder, which holds the profile
 * @param fresh whether the profile is emptied first
 * @returns the path of the profile
 */
export function prepareProfile(state: string, fresh: boolean): string {
	const profile = join(state, 'profile');
	if (fresh) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
	mkdirSync(profile, { recursive: true });
	// A killed Chromium leaves its lock behind. Where the host name has changed since, or another process has the id of the
	// killed one by now, the next Chromium would take the lock for valid and refuse to start.
	for (const name of readdirSync(profile))
		if (name.startsWith('Singleton')) rmSync(join(profile, name), { force: true });
	return profile;
}
