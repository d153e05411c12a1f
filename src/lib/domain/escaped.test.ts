import { describe, expect, it } from 'vitest';
import { escaped } from './escaped';

describe('text', () => {
	it('is never markup', () => {
		expect(escaped('a < b & "c"')).toBe('a &lt; b &amp; &quot;c&quot;');
	});
});
