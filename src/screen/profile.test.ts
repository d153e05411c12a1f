import {
	existsSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prepareProfile } from './profile.ts';

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

	it('is emptied when a fresh one is asked for, and nothing beside it', () => {
		const beside = join(state, 'beside');
		mkdirSync(beside);
		writeFileSync(join(prepareProfile(state, false), 'Default'), '');
		expect(readdirSync(prepareProfile(state, true))).toEqual([]);
		expect(existsSync(beside)).toBe(true);
	});
});
