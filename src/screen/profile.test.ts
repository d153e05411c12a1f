import {
	existsSync,
	lstatSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { adoptProfile, checkUnused, prepareProfile } from './profile.ts';

let state: string;

beforeEach(() => {
	state = mkdtempSync(join(tmpdir(), 'aimaq-screen-'));
});
afterEach(() => rmSync(state, { recursive: true }));

describe('the profile', () => {
	it('is made where there is none, with the folders above it', () => {
		const profile = prepareProfile(join(state, 'a/b'), false);
		expect(lstatSync(profile).isDirectory()).toBe(true);
	});

	it('keeps the data that the site has stored', () => {
		const stored = join(prepareProfile(state, false), 'Default');
		writeFileSync(stored, '');
		prepareProfile(state, false);
		expect(existsSync(stored)).toBe(true);
	});

	it('loses the lock of a browser that was killed, though the lock is a dangling link', () => {
		const profile = prepareProfile(state, false);
		symlinkSync('another-machine-123', join(profile, 'SingletonLock'));
		prepareProfile(state, false);
		expect(readdirSync(profile)).toEqual([]);
	});

	it('on trial is empty each time, and leaves the kept one as it is', () => {
		const kept = join(prepareProfile(state, false), 'Default');
		writeFileSync(kept, 'the site');
		for (const start of [1, 2]) {
			const trial = prepareProfile(state, true);
			expect(readdirSync(trial), `start ${start}`).toEqual([]);
			writeFileSync(join(trial, 'Default'), '');
		}
		expect(readFileSync(join(prepareProfile(state, false), 'Default'), 'utf8')).toBe('the site');
	});

	it.each([false, true])(
		'that was on trial and is adopted takes the place of the kept one at the next start, fresh: %s',
		(fresh) => {
			writeFileSync(join(prepareProfile(state, false), 'Default'), 'broken');
			writeFileSync(join(prepareProfile(state, true), 'Default'), 'the site');
			adoptProfile(state);
			prepareProfile(state, fresh);
			const kept = prepareProfile(state, false);
			expect(readdirSync(kept)).toEqual(['Default']);
			expect(readFileSync(join(kept, 'Default'), 'utf8')).toBe('the site');
		}
	);

	it('in a folder that cannot be used is refused: it says where, what it expected, what it saw, what to do', () => {
		const file = join(state, 'file');
		writeFileSync(file, 'kept');
		expect(() => prepareProfile(file, false)).toThrow(
			/^--state .*\/file: expected a folder in which .*, seen (ENOTDIR|EEXIST).* Make it a folder of the user .* or name another with --state\.$/
		);
		expect(readFileSync(file, 'utf8')).toBe('kept');
	});

	it('that a running browser uses is refused, and its lock is left', async () => {
		const profile = prepareProfile(state, false);
		const socket = join(state, 'socket');
		symlinkSync(socket, join(profile, 'SingletonSocket'));
		symlinkSync('hall-123', join(profile, 'SingletonLock'));
		// What a killed browser has left.
		await expect(checkUnused(state)).resolves.toBeUndefined();
		const browser = createServer().listen(socket);
		await expect(checkUnused(state)).rejects.toThrow(
			/expected a profile that no browser uses, seen .*\/profile in use by a running Chromium \(hall-123, .*\)\. End it, /
		);
		browser.close();
		expect(readdirSync(profile).sort()).toEqual(['SingletonLock', 'SingletonSocket']);
	});
});
