import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

type Scheme = 'light' | 'dark';

/** Off by default in axe: who says what a link shows must hit the link (WCAG 2.5.3). */
const ALSO = { rules: { 'label-content-name-mismatch': { enabled: true } } };

/** What axe finds at fault in one scheme, with the places. */
export async function faultsIn(page: Page, colorScheme: Scheme) {
	await page.emulateMedia({ colorScheme });
	return placesOf(await new AxeBuilder({ page }).options(ALSO).analyze());
}

/** The same of a page that has no fault in the other scheme: only its colours are new. */
export async function faintIn(page: Page, colorScheme: Scheme) {
	await page.emulateMedia({ colorScheme });
	return placesOf(await new AxeBuilder({ page }).withRules('color-contrast').analyze());
}

type Results = Awaited<ReturnType<AxeBuilder['analyze']>>;

function placesOf({ violations }: Pick<Results, 'violations'>) {
	return violations.map(({ id, nodes }) => ({
		id,
		at: nodes.map(({ target }) => target.join(' '))
	}));
}
