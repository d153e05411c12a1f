import { describe, expect, it } from 'vitest';
import { PLACES, STATUS_RANKS } from '../domain/status';
import { fillOf } from './fill';
import { groundOf } from './ground';
import {
	CONTRASTS,
	LINE,
	MORE_CONTRAST,
	paletteOf,
	SCHEMES,
	WANTS_DARK,
	WANTS_MORE_CONTRAST
} from './palette';
import { forcedPaletteStylesheet, paletteStylesheet } from './palette-stylesheet';
import { statusColour } from './status-colour';

const STATUSES = STATUS_RANKS.map((rank) => ({ rank }));
const [usual = '', more = ''] = paletteStylesheet(STATUSES).split(`@media ${WANTS_MORE_CONTRAST}`);
const DARK = `@media ${WANTS_DARK}`;
const [light = '', dark = ''] = usual.split(DARK);

describe('the palettes’ style sheet', () => {
	it.each([
		{ scheme: 'light', sheet: light },
		{ scheme: 'dark', sheet: dark }
	] as const)('has each colour of the $scheme scheme', ({ scheme, sheet }) => {
		const declared = sheet.split(/[{};]/);
		for (const [name, colour] of Object.entries(paletteOf(scheme, 'usual')))
			expect(declared).toContain(`--${name}:${colour}`);
	});

	it.each([
		{ scheme: 'light', sheet: light },
		{ scheme: 'dark', sheet: dark }
	] as const)('has each status and each fill of the $scheme scheme', ({ scheme, sheet }) => {
		const declared = sheet.split(/[{};]/);
		const palette = paletteOf(scheme, 'usual');
		for (const rank of STATUS_RANKS) {
			const name = statusColour(rank);
			expect(declared).toContain(`--${name}:${palette[name]}`);
			for (const place of PLACES) {
				const fill = fillOf({ rank, place });
				expect(declared).toContain(`--fill-${rank}-${place}:${groundOf(fill, palette)}`);
			}
		}
		expect(declared).toContain(`--fill-none:${palette.land}`);
	});

	it('has a box for each fill, that neither a forced palette nor a printer takes the colours from', () => {
		for (const claim of [
			null,
			...STATUS_RANKS.flatMap((rank) => PLACES.map((place) => ({ rank, place })))
		]) {
			const { key, colour } = fillOf(claim);
			const [, box = ''] =
				new RegExp(`\\.fill-${key}\\{([^}]*)\\}`).exec(paletteStylesheet(STATUSES)) ?? [];
			expect(box).toContain(`border-color:var(--${colour})`);
			expect(box).toContain('forced-color-adjust:none;print-color-adjust:exact');
		}
	});

	it('gives what stands for a status its colour', () => {
		for (const rank of STATUS_RANKS)
			expect(paletteStylesheet(STATUSES)).toContain(
				`.status-${rank}{--status:var(--${statusColour(rank)})}`
			);
	});

	it('has no class for a status that no dashboard declares', () => {
		expect(paletteStylesheet(STATUSES.slice(0, 2))).toContain('.fill-2-area{');
		expect(paletteStylesheet(STATUSES.slice(0, 2))).not.toMatch(/fill-3|\.status-3/);
	});

	it('closes every bracket it opens', () => {
		const sheet = paletteStylesheet(STATUSES);
		expect(sheet.match(/\{/g)?.length).toBe(sheet.match(/\}/g)?.length);
	});

	it('has what is stronger where more contrast is wanted, and nothing else', () => {
		const sheets = more.split(DARK);
		for (const [i, scheme] of SCHEMES.entries()) {
			const declared = sheets[i]?.slice(0, sheets[i].indexOf('}')).match(/--[\w-]+:#\w+/g);
			const colours = Object.entries(MORE_CONTRAST[scheme]);
			expect(declared).toEqual(colours.map(([name, colour]) => `--${name}:${colour}`));
		}
	});

	it('has lines as wide as the table says', () => {
		for (const [i, contrast] of CONTRASTS.entries())
			expect([usual, more][i]).toContain(`--line:${LINE[contrast]}px`);
	});

	it('leaves the choice between the schemes to the system', () => {
		expect(light).toContain('color-scheme:light dark');
		expect(dark).not.toBe('');
	});
});

describe('the palettes for a document that is asked for a scheme', () => {
	it.each(SCHEMES)('have every colour of %s, and more contrast where that is wanted', (name) => {
		const [usual = '', more = ''] = forcedPaletteStylesheet(STATUSES).split('@media');
		const rule = (sheet: string) =>
			sheet.split(`:root[data-theme=${name}]{`)[1]?.split('}')[0] ?? '';
		for (const [colour, value] of Object.entries(paletteOf(name, 'usual')))
			expect(rule(usual).split(';')).toContain(`--${colour}:${value}`);
		for (const [colour, value] of Object.entries(MORE_CONTRAST[name]))
			expect(rule(more).split(';')).toContain(`--${colour}:${value}`);
	});
});
