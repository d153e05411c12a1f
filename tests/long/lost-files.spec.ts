import { expect, test } from '@playwright/test';
import { expectWhole, FAILURES, KINDS, scriptsOf, wordsAsBuilt } from '../e2e/lost-files.ts';

for (const path of KINDS)
	for (const [failure, fail] of Object.entries(FAILURES))
		test(`${path} stays as it came, whichever of its scripts is lost: ${failure}`, async ({
			page
		}) => {
			await page.goto(path);
			const words = await wordsAsBuilt(page, path);
			const scripts = scriptsOf(path);
			expect(scripts.length).toBeGreaterThan(3);
			for (const script of scripts) {
				await page.route(`**${script}`, fail);
				await page.goto(path, { waitUntil: 'domcontentloaded' });
				await page.evaluate(
					(href) =>
						Promise.race([import(href).catch(() => {}), new Promise(requestAnimationFrame)]),
					script
				);
				await expectWhole(page, words, script);
				await page.unrouteAll({ behavior: 'ignoreErrors' });
			}
		});
