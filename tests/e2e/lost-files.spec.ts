import { expect, test } from '@playwright/test';
import { LONG, longUnless } from './long.ts';
import { groundOf, open, panel, region } from './gl.ts';
import {
	expectWholeWithout,
	FAILURES,
	KINDS,
	scriptsOf,
	wordsAsBuilt,
	type Failure
} from './lost-files.ts';

const failures = Object.keys(FAILURES) as Failure[];

for (const [index, path] of KINDS.entries()) {
	test(
		`${path} stays as it came where one of its scripts does not arrive`,
		longUnless(index === 0),
		async ({ page }) => {
			const scripts = scriptsOf(path);
			expect(scripts.length).toBeGreaterThan(3);
			await page.goto(path);
			const words = await wordsAsBuilt(page, path);
			for (const turn of [0, 1]) {
				const failure = failures[(2 * index + turn) % failures.length] ?? 'aborted';
				const script = scripts[(3 * index + 2 * turn + 1) % scripts.length] ?? '';
				await expectWholeWithout(page, path, words, [failure, script]);
			}
		}
	);

	for (const failure of failures)
		test(
			`${path} stays as it came, whichever of its scripts does not arrive: ${failure}`,
			LONG,
			async ({ page }) => {
				await page.goto(path);
				const words = await wordsAsBuilt(page, path);
				for (const script of scriptsOf(path))
					await expectWholeWithout(page, path, words, [failure, script]);
			}
		);
}

test('without any script that arrives, links lead on as in any document', async ({ page }) => {
	await page.route('**/*.js', FAILURES['404']);
	await page.goto('/');
	await region(page, 'KZ-AKT').click();
	await expect(page).toHaveURL('/region/KZ-AKT');
	await expect(panel(page)).toContainText('The article says this of western regions');
});

test('a page whose files do not arrive is loaded as a whole', async ({ page }) => {
	await open(page, '/');
	await page.evaluate(() => Object.assign(window, { stays: true }));
	// All code that is still to come is lost; what is a document comes.
	await page.route('**/*.js', FAILURES['500']);
	await page.evaluate(() => performance.clearResourceTimings());
	await page.locator('[data-city="almaty"]').locator('circle').last().click();
	await expect(page.locator('#almaty-streets:target')).toBeVisible();
	await expect(page).toHaveURL('/source#almaty-streets');
});

test('the card on the map is asked for again where its files did not arrive', async ({ page }) => {
	await open(page, '/');
	await page.waitForLoadState('networkidle');
	await page.route('**/*.js', FAILURES.aborted);
	const lost = page.waitForEvent('requestfailed');
	const { x, y } = await groundOf(page, 'KZ-KAR');
	await page.mouse.move(x, y);
	await lost;
	await page.unroute('**/*.js');
	await region(page, 'KZ-AKT').focus();
	await expect(page.locator('[data-card]')).toContainText('Aktobe Region');
});
