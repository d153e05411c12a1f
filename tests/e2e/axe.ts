import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds at fault in one scheme, with the places. */
export async function faultsIn(page: Page, colorScheme: 'light' | 'dark') {
	await page.emulateMedia({ colorScheme });
	const { violations } = await new AxeBuilder({ page }).analyze();
	return violations.map(({ id, nodes }) => ({
		id,
		at: nodes.map(({ target }) => target.join(' '))
	}));
}
