import { expect, test } from '@playwright/test';
import { longUnless } from './long.ts';

/** What Chromium says of every window that keeps nothing, as a test's. */
const OF_THE_TEST = ['in-incognito'];

for (const path of ['/', '/kk', '/ru/region/KZ-MAN'])
	test(
		`Chromium finds nothing that would keep ${path} from being installed`,
		longUnless(path === '/'),
		async ({ page, context }) => {
			await page.goto(path);
			const session = await context.newCDPSession(page);
			const { errors: faults } = await session.send('Page.getAppManifest');
			expect(faults).toEqual([]);
			const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
			const ids = installabilityErrors.map(({ errorId }) => errorId);
			expect(ids.filter((id) => !OF_THE_TEST.includes(id))).toEqual([]);
		}
	);
