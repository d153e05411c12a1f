import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import EARLY_THEME from './early-theme.js?raw';

function themeAsked(search: string): string | undefined {
	const document = { documentElement: { dataset: {} as Record<string, string> } };
	runInNewContext(EARLY_THEME, { document, location: { search }, URLSearchParams });
	return document.documentElement.dataset['theme'];
}

describe('the scheme of an embedded map, before all other script', () => {
	it('is the one that the address asks for', () => {
		expect(themeAsked('?theme=dark')).toBe('dark');
		expect(themeAsked('?region=KZ-MAN&theme=light')).toBe('light');
	});

	it.each(['', '?theme=', '?theme=pink', '?theme=<script>', '?theme=constructor'])(
		'is the system’s for %s',
		(search) => {
			expect(themeAsked(search)).toBeUndefined();
		}
	);
});
