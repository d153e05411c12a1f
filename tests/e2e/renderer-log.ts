import type { Page } from '@playwright/test';
import { map } from './gl.ts';

/** Notes which renderer is seen whenever that changes. @returns what was noted so far */
export async function rendererLog(page: Page): Promise<() => Promise<(string | null)[]>> {
	const log = await map(page).evaluateHandle((element) => {
		const seen: (string | null)[] = [];
		new MutationObserver(() => seen.push(element.getAttribute('data-map'))).observe(element, {
			attributeFilter: ['data-map']
		});
		return seen;
	});
	return () => log.jsonValue();
}
