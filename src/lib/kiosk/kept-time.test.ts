import { afterEach, describe, expect, it, vi } from 'vitest';
import { keptTime } from './kept-time';

afterEach(() => void vi.unstubAllGlobals());

function storage(kept: Record<string, string>) {
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => kept[key] ?? null,
		setItem: (key: string, value: string) => void (kept[key] = value)
	});
}

describe('a kept time', () => {
	it('is what was written', () => {
		storage({});
		expect(keptTime('a').read()).toBeNull();
		expect(keptTime('a').write(42)).toBe(true);
		expect(keptTime('a').read()).toBe(42);
		expect(keptTime('b').read()).toBeNull();
	});

	it.each(['yesterday', 'NaN', 'Infinity', '{}'])('is none where %j is kept', (text) => {
		storage({ a: text });
		expect(keptTime('a').read()).toBeNull();
	});

	it('is none where storage is closed, and says so', () => {
		const closed = () => {
			throw new DOMException('closed', 'SecurityError');
		};
		vi.stubGlobal('localStorage', { getItem: closed, setItem: closed });
		expect(keptTime('a').read()).toBeNull();
		expect(keptTime('a').write(42)).toBe(false);
	});
});
