import { afterEach, describe, expect, it, vi } from 'vitest';
import { storedTime } from './stored-time';

afterEach(() => void vi.unstubAllGlobals());

function stubStorage(stored: Record<string, string>) {
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => stored[key] ?? null,
		setItem: (key: string, value: string) => void (stored[key] = value)
	});
}

describe('a stored time', () => {
	it('is the time that was written', () => {
		stubStorage({});
		expect(storedTime('a').read()).toBeNull();
		expect(storedTime('a').write(42)).toBe(true);
		expect(storedTime('a').read()).toBe(42);
		expect(storedTime('b').read()).toBeNull();
	});

	it.each(['yesterday', 'NaN', 'Infinity', '{}'])('is null where %j is stored', (text) => {
		stubStorage({ a: text });
		expect(storedTime('a').read()).toBeNull();
	});

	it('is null where storage is blocked, and writing tells so', () => {
		const blocked = () => {
			throw new DOMException('blocked', 'SecurityError');
		};
		vi.stubGlobal('localStorage', { getItem: blocked, setItem: blocked });
		expect(storedTime('a').read()).toBeNull();
		expect(storedTime('a').write(42)).toBe(false);
	});
});
