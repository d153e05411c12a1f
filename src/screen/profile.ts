import {
	accessSync,
	constants,
	existsSync,
	mkdirSync,
	readdirSync,
	readlinkSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';

/**
 * Folders of Chromium profiles in the launcher's own folder. The kept profile holds the offline copy of the site, without which
 * a screen that starts while the network is down would stay empty: it is never emptied. A profile on trial starts empty beside
 * it, and takes its place when it holds a copy too.
 */
const KEPT = 'profile';
const TRIAL = 'profile-on-trial';

/** A file in a profile on trial that has proved good. */
const PROVED = 'proved';

/**
 * Prepares a profile for a start of Chromium.
 *
 * @param state the launcher's own folder
 * @param fresh whether a profile on trial is wanted, and not the kept one
 * @returns the path of the profile
 * @throws {Error} where the folder cannot be used; the message says what to do
 */
export function prepareProfile(state: string, fresh: boolean): string {
	const [kept, trial] = [join(state, KEPT), join(state, TRIAL)];
	const profile = fresh ? trial : kept;
	try {
		if (existsSync(join(trial, PROVED))) {
			remove(kept);
			renameSync(trial, kept);
		}
		if (fresh) remove(trial);
		mkdirSync(profile, { recursive: true });
		accessSync(profile, constants.R_OK | constants.W_OK | constants.X_OK);
		// A killed Chromium leaves its lock behind. Where the host name has changed since, or another process has the id of the
		// killed one by now, the next Chromium would take the lock for valid and refuse to start.
		for (const name of readdirSync(profile))
			if (name.startsWith('Singleton') || name === PROVED) remove(join(profile, name));
		return profile;
	} catch (error) {
		const seen = error instanceof Error ? error.message : String(error);
		throw new Error(
			`--state ${state}: expected a folder in which the launcher can keep Chromium’s profile, seen ${seen}. ` +
				'Make it a folder of the user who runs the launcher, or name another with --state.',
			{ cause: error }
		);
	}
}

/** Lets the profile on trial take the place of the kept one, which happens at the next start. */
export function adoptProfile(state: string): void {
	writeFileSync(join(state, TRIAL, PROVED), '');
}

/**
 * Checks that no browser uses the profiles: two would ruin them.
 *
 * @param state the launcher's own folder
 * @throws {Error} where one does; the message says what to do
 */
export async function checkUnused(state: string): Promise<void> {
	for (const profile of [join(state, KEPT), join(state, TRIAL)]) {
		// A running Chromium listens at this socket, so that a second one can hand over to it. What a killed one has left refuses.
		const socket = targetOf(join(profile, 'SingletonSocket'));
		if (socket !== null && (await accepts(socket)))
			throw new Error(
				`--state ${state}: expected a profile that no browser uses, seen ${profile} in use by a running Chromium ` +
					`(${targetOf(join(profile, 'SingletonLock'))}, as machine and process). ` +
					'End it, or the launcher that has started it, or name another folder with --state.'
			);
	}
}

/** Where a symbolic link leads, which may be no file at all; null where there is no link. */
function targetOf(link: string): string | null {
	try {
		return readlinkSync(link);
	} catch {
		return null;
	}
}

function accepts(path: string): Promise<boolean> {
	return new Promise((resolve) => {
		const socket = connect(path)
			.once('connect', () => settle(true))
			.once('error', () => settle(false));
		function settle(answer: boolean) {
			socket.destroy();
			resolve(answer);
		}
	});
}

function remove(path: string): void {
	rmSync(path, { recursive: true, force: true, maxRetries: 5 });
}
