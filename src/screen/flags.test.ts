import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FLAGS, flagsFor } from './flags.ts';

describe('the flags', () => {
	it('stand in the README as they are used, each with what it is for', () => {
		const readme = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8');
		const rows = [...readme.matchAll(/^\| +`(--[^`]+)` +\| +(.+?) +\|$/gm)];
		expect(rows.map(([, flag, why]) => ({ flag, why }))).toEqual(FLAGS);
	});

	it('name each switch once: Chromium heeds only the last', () => {
		const names = FLAGS.map(({ flag }) => flag.split('=')[0]);
		expect(new Set(names).size).toBe(names.length);
	});

	it('open no port', () => {
		expect(flagsFor('/p').join(' ')).not.toContain('--remote-debugging-port');
	});

	it('name the profile’s folder, whatever is in its name', () => {
		expect(flagsFor('/a b/$&')).toContain('--user-data-dir=/a b/$&');
	});
});
