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
import { profileIn } from './profile.ts';

let state: string;

beforeEach(() => {
	state = mkdtempSync(join(tmpdir(), 'aimaq-screen-'));
});
afterEach(() => rmSync(state, { recursive: true }));

describe('the profile', () => {
	it('is made where there is none, with the folders above it', () => {
		const profile = profileIn(join(state, 'a/b'), false);
		expect(lstatSync(profile).isDirectory()).toBe(true);
	});

	it('keeps what the site has stored', () => {
		const stored = join(profileIn(state, false), 'Default');
		writeFileSync(stored, '');
		profileIn(state, false);
		expect(existsSync(stored)).toBe(true);
	});

	it('loses the lock of a browser that was killed, though that leads nowhere', () => {
		const profile = profileIn(state, false);
		symlinkSync('another-machine-123', join(profile, 'SingletonLock'));
		profileIn(state, false);
		expect(readdirSync(profile)).toEqual([]);
	});

	it('is emptied when a fresh one is asked for, and nothing beside it', () => {
		const beside = join(state, 'beside');
		mkdirSync(beside);
		writeFileSync(join(profileIn(state, false), 'Default'), '');
		expect(readdirSync(profileIn(state, true))).toEqual([]);
		expect(existsSync(beside)).toBe(true);
	});
});
