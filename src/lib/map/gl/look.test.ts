import { describe, expect, it } from 'vitest';
import { schemeOf } from './look.svelte';

const asking = (theme?: string) => ({ dataset: { theme } }) as unknown as HTMLElement;

describe('the scheme of the WebGL map', () => {
	it('is the system’s', () => {
		expect(schemeOf(asking(), true)).toBe('dark');
		expect(schemeOf(asking('pink'), false)).toBe('light');
	});

	it('is the one that its document was asked for', () => {
		expect(schemeOf(asking('light'), true)).toBe('light');
		expect(schemeOf(asking('dark'), false)).toBe('dark');
	});
});
