import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatDate, formatMoment } from './format-date';

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

describe('a moment of the wall clock', () => {
	it('is told in figures, which every browser knows, the day first', () => {
		vi.stubEnv('TZ', 'UTC');
		expect(formatMoment(Date.UTC(2026, 10, 26, 11, 18))).toBe('26.11.2026, 11:18');
		expect(formatMoment(Date.UTC(2026, 0, 5, 0, 9))).toBe('05.01.2026, 00:09');
	});

	it('is the reader’s, in a time zone of another day too', () => {
		vi.stubEnv('TZ', 'Asia/Tashkent');
		expect(formatMoment(Date.UTC(2025, 11, 31, 23, 30))).toBe('01.01.2026, 04:30');
	});
});
