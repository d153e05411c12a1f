import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseOptions } from './options.ts';
import { FRESH_PROFILE_AFTER } from './supervise-browser.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const NAME = 'aimaq-kiosk.service';
const text = readFileSync(join(import.meta.dirname, NAME), 'utf8');

/** Settings by section and name. */
const unit = new Map<string, string>();
let section = '';
for (const line of text.split('\n').filter((line) => line && !line.startsWith('#'))) {
	const [, heading, key, value] = /^\[(\w+)\]$|^(\w+)=(.+)$/.exec(line) ?? [];
	if (heading) section = heading;
	else unit.set(`${section}.${key}`, value ?? '');
}

const [cage = '', ...args] = (unit.get('Service.ExecStart') ?? '').split(' ');
const after = (word: string, words: readonly string[]) => words.slice(words.indexOf(word) + 1);

/** Milliseconds of a time such as `15min` or `20s`. */
function milliseconds(name: string): number {
	const [, count, unitOfTime] = /^(\d+)(min|s)$/.exec(unit.get(`Service.${name}`) ?? '') ?? [];
	return Number(count) * (unitOfTime === 'min' ? 60_000 : 1000);
}

describe('the unit', () => {
	it('is accepted by systemd', ({ skip }) => {
		const found = spawnSync('systemd-analyze', ['--version']).status === 0;
		skip(!found, 'systemd-analyze is not on this machine');
		const folder = mkdtempSync(join(tmpdir(), 'aimaq-unit-'));
		// Cage need not be installed on the machine that runs the tests.
		writeFileSync(join(folder, NAME), text.replace(cage, '/bin/true'));
		const { status, stderr } = spawnSync(
			'systemd-analyze',
			['verify', '--man=no', join(folder, NAME)],
			{ encoding: 'utf8' }
		);
		rmSync(folder, { recursive: true });
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
	});

	it('starts files of this project with arguments that the launcher understands', () => {
		const [jiti = '', launch = '', ...own] = after('--', args);
		expect(existsSync(join(ROOT, jiti))).toBe(true);
		expect(existsSync(join(ROOT, launch))).toBe(true);
		const given = own.map((word) => word.replace('${AIMAQ_URL}', 'https://example.org/kiosk'));
		expect(parseOptions(given)).toMatchObject({
			address: 'https://example.org/kiosk',
			state: '%S/aimaq-kiosk',
			flags: ['--ozone-platform=wayland']
		});
	});

	it('is restarted whatever ends it, without end', () => {
		expect(unit.get('Service.Restart')).toBe('always');
		expect(unit.get('Unit.StartLimitIntervalSec')).toBe('0');
	});

	it('hears the launcher, which is not its first process', () => {
		expect(unit.get('Service.Type')).toBe('notify');
		expect(unit.get('Service.NotifyAccess')).toBe('all');
		expect(unit.has('Service.PAMName')).toBe(false);
	});

	it('waits for the launcher’s own remedies before it starts everything again', () => {
		const { patience } = parseOptions(['--url', 'https://example.org/kiosk']);
		const remedies = FRESH_PROFILE_AFTER + 4 * patience;
		expect(milliseconds('WatchdogSec')).toBeGreaterThan(remedies);
		expect(milliseconds('TimeoutStartSec')).toBeGreaterThan(remedies);
	});
});
