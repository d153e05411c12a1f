import {
	differenceCiede2000,
	filterDeficiencyDeuter,
	filterDeficiencyProt,
	filterDeficiencyTrit,
	formatHex,
	parse,
	wcagContrast,
	type Rgb
} from 'culori';
import { describe, expect, it } from 'vitest';
import { STATUSES } from '../domain/status';
import { fillOf } from './fill';
import { groundOf } from './ground';
import { PALETTES, type ColourName, type Scheme } from './palette';
import { STATUS_COLOUR } from './status-colour';

/** Any two colours that carry meaning differ by this much, by CIEDE2000. */
const MIN_DIFFERENCE = 20;

/** Throws where a colour is no colour. */
function toRgb(colour: string): Rgb {
	const rgb = parse(colour);
	if (rgb?.mode !== 'rgb') throw new Error(`expected #rrggbb, seen ${colour}`);
	return rgb;
}

const SCHEMES = Object.keys(PALETTES) as Scheme[];
const STATUS_COLOURS = STATUSES.map((status) => STATUS_COLOUR[status]);

const seenThrough = (filter: (colour: Rgb) => Rgb) => (colour: string) =>
	formatHex(filter(toRgb(colour)));

const SIGHTS: Readonly<Record<string, (colour: string) => string>> = {
	'normal sight': (colour) => colour,
	protanopia: seenThrough(filterDeficiencyProt(1)),
	deuteranopia: seenThrough(filterDeficiencyDeuter(1)),
	tritanopia: seenThrough(filterDeficiencyTrit(1))
};

const contrasts = (upper: readonly ColourName[], lower: readonly ColourName[]) =>
	SCHEMES.flatMap((scheme) =>
		upper.flatMap((one) => lower.map((other) => ({ scheme, one, other })))
	);

function contrast(scheme: Scheme, one: ColourName, other: ColourName): number {
	return wcagContrast(PALETTES[scheme][one], PALETTES[scheme][other]);
}

describe('colours beside each other', () => {
	it.each(contrasts(STATUS_COLOURS, ['land', 'ground', 'paper']))(
		'$scheme: $one is 3:1 on $other',
		({ scheme, one, other }) => {
			expect(contrast(scheme, one, other)).toBeGreaterThanOrEqual(3);
		}
	);

	it.each(contrasts(['focus', 'selected'], ['land', 'ground', 'paper']))(
		'$scheme: $one is 3:1 on $other',
		({ scheme, one, other }) => {
			expect(contrast(scheme, one, other)).toBeGreaterThanOrEqual(3);
		}
	);
});

describe('text', () => {
	it.each([
		...contrasts(['ink', 'ink-muted', 'link'], ['paper']),
		...contrasts(['ink'], ['mark-ground', 'land', 'ground']),
		...contrasts(['ground-label'], ['ground']),
		...contrasts(['water-label'], ['water']),
		...contrasts(['on-status'], STATUS_COLOURS)
	])('$scheme: $one is 4.5:1 on $other', ({ scheme, one, other }) => {
		expect(contrast(scheme, one, other)).toBeGreaterThanOrEqual(4.5);
	});

	it.each(SCHEMES)(
		'%s: ink is 4.5:1 on the ground of each hatch, for labels lie there',
		(scheme) => {
			for (const status of STATUSES) {
				const ground = groundOf(fillOf({ status, place: 'area' }), PALETTES[scheme]);
				expect(wcagContrast(PALETTES[scheme].ink, ground)).toBeGreaterThanOrEqual(4.5);
			}
		}
	);
});

describe('colours told apart', () => {
	const names = [...STATUS_COLOURS, 'land'] as const;
	const pairs = names.flatMap((one, i) => names.slice(i + 1).map((other) => ({ one, other })));
	const cases = SCHEMES.flatMap((scheme) =>
		Object.keys(SIGHTS).flatMap((sight) => pairs.map((pair) => ({ scheme, sight, ...pair })))
	);

	it.each(cases)(
		`$scheme, $sight: $one and $other differ by at least ${MIN_DIFFERENCE}`,
		({ scheme, sight, one, other }) => {
			const seen = (name: ColourName) => SIGHTS[sight]?.(PALETTES[scheme][name]) ?? '';
			const difference = differenceCiede2000()(seen(one), seen(other));
			expect(difference).toBeGreaterThanOrEqual(MIN_DIFFERENCE);
		}
	);
});

describe('the schemes', () => {
	it('name the same colours', () => {
		expect(Object.keys(PALETTES.dark)).toEqual(Object.keys(PALETTES.light));
	});
});
