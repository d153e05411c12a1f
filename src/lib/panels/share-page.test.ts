import { describe, expect, it, vi } from 'vitest';
import { sharePage } from './share-page';

const PAGE = { title: 'Mangystau', url: 'https://example.org/region/KZ-MAN' };

const works = () => vi.fn(() => Promise.resolve());
const fails = (name: string) => vi.fn(() => Promise.reject(new DOMException('', name)));

describe('a page that is shared', () => {
	it('goes to the device’s sheet where there is one, and nowhere else', async () => {
		const [share, writeText] = [works(), works()];
		expect(await sharePage(PAGE, { share, clipboard: { writeText } })).toBe('sheet');
		expect(share).toHaveBeenCalledExactlyOnceWith(PAGE);
		expect(writeText).not.toHaveBeenCalled();
	});

	it('is not copied when the sheet is closed', async () => {
		const writeText = works();
		const device = { share: fails('AbortError'), clipboard: { writeText } };
		expect(await sharePage(PAGE, device)).toBe('sheet');
		expect(writeText).not.toHaveBeenCalled();
	});

	it.each([
		['there is no sheet', {}],
		['the sheet fails', { share: fails('NotAllowedError') }]
	])('has its address copied where %s', async (_, device) => {
		const writeText = works();
		expect(await sharePage(PAGE, { ...device, clipboard: { writeText } })).toBe('copied');
		expect(writeText).toHaveBeenCalledExactlyOnceWith(PAGE.url);
	});

	it.each([
		['the browser refuses', { clipboard: { writeText: fails('NotAllowedError') } }],
		['there is nothing to copy to', {}]
	])('is not said to be copied where %s', async (_, device) => {
		expect(await sharePage(PAGE, device)).toBe('refused');
	});
});
