import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatDate } from './format-date';

afterEach(() => vi.unstubAllEnvs());

describe('a date in words', () => {
	it.each(['UTC', 'Pacific/Honolulu', 'Asia/Almaty', 'Pacific/Kiritimati'])(
		'is the same day in %s',
		(zone) => {
			vi.stubEnv('TZ', zone);
			expect(formatDate('2022-01-08', 'en')).toBe('8 January 2022');
			expect(formatDate('2022-12-31', 'en')).toBe('31 December 2022');
		}
	);

	it('is in the reader’s language', () => {
		expect(formatDate('2022-01-08', 'ru')).toBe('8 января 2022\u00a0г.');
		expect(formatDate('2022-01-08', 'kk')).toBe('2022\u00a0ж. 8 қаңтар');
	});
});
