import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { colourOf, rgbOf } from '../e2e/colour.ts';
import { pointOfGround } from '../e2e/ground.ts';
import {
	address,
	attributeOf,
	clickOn,
	countOf,
	firstColours,
	isClear,
	middleOf,
	open,
	see,
	textOf
} from './acts.ts';
import type { Tried } from './tried.ts';
import type { Visitor } from './visitor.ts';

const ZOOM_IN = '[data-map] button[aria-label="Zoom in"]';
/** Pixels: a part of those that the hatch of Aktobe has in the overview. */
const HATCHED = 300;
const MANGYSTAU = '[data-region="KZ-MAN"]';

/** A point of a region's own ground in the window. */
async function groundOf(visitor: Visitor, region: string) {
	const point = await visitor.ask(pointOfGround, `[data-region="${region}"]`);
	return point ?? Promise.reject(new Error(`${region}: expected a point of its ground, seen none`));
}

/** How many pixels of Aktobe, which is hatched, are seen in its colour. */
async function hatchOfAktobe(visitor: Visitor): Promise<number> {
	const [left, top, right, bottom] = await visitor.ask(() => {
		const box = document.querySelector('[data-region="KZ-AKT"]')?.getBoundingClientRect();
		return box ? [box.left, box.top, box.right, box.bottom].map(Math.round) : [];
	});
	const { data, width } = PNG.sync.read(await visitor.picture());
	const colour = colourOf('status-2');
	let count = 0;
	for (let y = top ?? 0; y < (bottom ?? 0); y++)
		for (let x = left ?? 0; x < (right ?? 0); x++)
			if (
				colour.every((channel, i) => Math.abs((data[4 * (y * width + x) + i] ?? 0) - channel) < 40)
			)
				count++;
	return count;
}

/** The paths that most visitors take, with what they see on them. */
export function mainPaths(tried: Tried): void {
	const home = () => open(tried.visitor, tried.site);
	const addressIs = (path: string) => see(() => address(tried.visitor)).toBe(path);
	const panelSays = (words: string) =>
		see(() => textOf(tried.visitor, '[data-panel]')).toContain(words);

	it('paints the coloured map first', async () => {
		const { visitor, site } = tried;
		await visitor.goto(site);
		await see(() => firstColours(visitor)).toEqual(
			(['status-1', 'status-3'] as const).map((name) => rgbOf(name))
		);
		await see(() => hatchOfAktobe(visitor)).toBeGreaterThan(HATCHED);
	});

	it('answers a click on a region in the panel, and Back leads to the overview', async () => {
		const { visitor } = tried;
		await home();
		await visitor.click(await groundOf(visitor, 'KZ-AKT'));
		await addressIs('/region/KZ-AKT');
		await see(() => textOf(visitor, '[data-panel] h1')).toBe('Aktobe Region');
		await panelSays('Protester-held – our reading');
		await panelSays('Why this colour');
		await visitor.back();
		await addressIs('/');
		await panelSays('Regions by status');
	});

	it('returns to the overview on Escape', async () => {
		const { visitor, site } = tried;
		await open(visitor, `${site}/region/KZ-MAN`);
		await panelSays('Mangystau');
		await visitor.press('Escape');
		await addressIs('/');
		await panelSays('Regions by status');
	});

	it('leads from a city marker to its phrase, clear of the header', async () => {
		const { visitor } = tried;
		await home();
		await clickOn(visitor, '[data-city="almaty"] circle:last-of-type');
		await addressIs('/source#almaty-streets');
		await see(() => isClear(visitor, '#almaty-streets:target')).toBe(true);
	});

	it('lights up what is pressed in the legend, until it is pressed again', async () => {
		const { visitor } = tried;
		const entry = 'figure table button[aria-pressed]';
		const dimmed = () =>
			visitor.ask(() => {
				const outline = document.querySelector('[data-lit]');
				return outline?.parentElement
					? getComputedStyle(outline.parentElement).opacity > '0.5'
					: false;
			});
		await home();
		await clickOn(visitor, entry);
		await see(() => attributeOf(visitor, entry, 'aria-pressed')).toBe('true');
		await visitor.point({ x: 640, y: 790 });
		await see(dimmed).toBe(true);
		await clickOn(visitor, entry);
		await visitor.point({ x: 640, y: 790 });
		await see(() => attributeOf(visitor, entry, 'aria-pressed')).toBe('false');
		await visitor.ask(() => (document.activeElement as HTMLElement).blur());
		await see(dimmed).toBe(false);
	});

	it('goes by keyboard: Tab into the map, arrows to a neighbour, Enter to its answer', async () => {
		const { visitor } = tried;
		const focused = () =>
			visitor.ask(() => (document.activeElement as HTMLElement | null)?.dataset['region'] ?? null);
		await home();
		for (let presses = 0; presses < 15 && !(await focused()); presses++) await visitor.press('Tab');
		const first = await focused();
		expect(first).not.toBeNull();
		// Arrows lead to cities too, whose answer is in the source.
		for (let presses = 0; presses < 9 && [first, null].includes(await focused()); presses++)
			await visitor.press('ArrowDown');
		const next = await focused();
		expect(next).not.toBe(first);
		await visitor.press('Enter');
		await addressIs(`/region/${next}`);
		expect(await focused()).toBe(next);
		await see(() => textOf(visitor, '[data-panel] h1')).not.toContain('Regions by status');
	});

	it('zooms from the drawn map to the WebGL map, in the same colours', async () => {
		const { visitor } = tried;
		await home();
		expect(await attributeOf(visitor, '[data-map]', 'data-map')).toBe('twin');
		const width = () =>
			visitor.ask(
				(one) => document.querySelector(one)?.getBoundingClientRect().width ?? 0,
				MANGYSTAU
			);
		const before = await width();
		await clickOn(visitor, ZOOM_IN);
		await see(width).toBeGreaterThan(before * 1.2);
		await see(() => attributeOf(visitor, '[data-map]', 'data-map')).toBe('gl');
		expect(await countOf(visitor, '[data-map] canvas')).toBe(1);
		await clickOn(visitor, '[data-map] button[aria-label="Show the whole country"]');
		await see(() => hatchOfAktobe(visitor)).toBeGreaterThan(HATCHED);
		await visitor.click(await groundOf(visitor, 'KZ-KAR'));
		await addressIs('/region/KZ-KAR');
	});

	it('says the same page in another language', async () => {
		const { visitor, site } = tried;
		await open(visitor, `${site}/region/KZ-MAN`);
		await clickOn(visitor, 'nav a[hreflang="kk"]');
		await addressIs('/kk/region/KZ-MAN');
		await see(() => textOf(visitor, '[data-panel] h1')).toBe('Маңғыстау облысы');
		// Before script is there, a choice is followed and not remembered.
		await see(() => countOf(visitor, '[data-map] button')).toBeGreaterThan(0);
		await clickOn(visitor, 'nav a[hreflang="en"]');
		await addressIs('/region/KZ-MAN');
	});

	it('walks through the map step by step, each with its place, by link, arrow key and Back', async () => {
		const { visitor, site } = tried;
		await open(visitor, `${site}/walk`);
		const steps = () =>
			visitor.ask(() =>
				[...document.querySelectorAll('section[id]')]
					.filter((section) => section.getClientRects().length > 0)
					.map(({ id }) => id)
			);
		await see(steps).toEqual(['overview']);
		await clickOn(visitor, '#overview [rel="next"]');
		await see(steps).toEqual(['nur-sultan']);
		await see(() => attributeOf(visitor, '[data-region="KZ-AST"]', 'aria-current')).toBe('true');
		await visitor.press('ArrowRight');
		await addressIs('/walk#almaty');
		await see(steps).toEqual(['almaty']);
		await visitor.back();
		await see(steps).toEqual(['nur-sultan']);
		await visitor.press('Escape');
		await addressIs('/');
	});

	it('says beside the pointer what a region rests on', async () => {
		const { visitor } = tried;
		await home();
		await visitor.point({ x: 5, y: 5 });
		await visitor.point(await groundOf(visitor, 'KZ-AKT'));
		await see(() => textOf(visitor, '[data-card]')).toContain('Aktobe Region');
		await see(() =>
			visitor.ask(() => {
				const card = document.querySelector('[data-card]');
				return card && getComputedStyle(card).visibility;
			})
		).toBe('visible');
		await visitor.press('Escape');
		await see(() => countOf(visitor, '[data-card]')).toBe(0);
	});

	it('sets aside on the map what a reader does not accept, in the address', async () => {
		const { visitor } = tried;
		await home();
		const statusOf = (id: string) => attributeOf(visitor, `[data-region="${id}"]`, 'data-status');
		expect(await statusOf('KZ-AKT')).toBe('protesters');
		await clickOn(visitor, 'input[value="named"]');
		await see(() => statusOf('KZ-AKT')).toBe('aside');
		expect(await statusOf('KZ-ALA')).toBe('anarchy');
		expect(await visitor.ask(() => location.search)).toBe('?evidence=named');
		await visitor.reload();
		await see(() => statusOf('KZ-AKT')).toBe('aside');
	});

	it('has all regions in a table', async () => {
		const { visitor } = tried;
		await home();
		await clickOn(visitor, 'nav a[href="/table"]');
		await addressIs('/table');
		await see(() => countOf(visitor, '[data-row]')).toBe(17);
		await clickOn(visitor, '[data-row="KZ-MAN"] a');
		await addressIs('/region/KZ-MAN');
		expect(await middleOf(visitor, '[data-panel] h1')).toBeTruthy();
	});
}
