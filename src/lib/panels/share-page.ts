/** What a device can do with a page; some can neither. */
interface Device {
	readonly share?: (page: Page) => Promise<void>;
	readonly clipboard?: { writeText(text: string): Promise<void> };
}

interface Page {
	readonly title: string;
	readonly url: string;
}

/** What came of it: the device's own sheet says what it does itself, and so does who closes it. */
type Outcome = 'sheet' | 'copied' | 'refused';

/** Hands a page to the device's sheet; where there is none, or it fails, copies the page's address. */
export async function sharePage(page: Page, device: Device): Promise<Outcome> {
	if (device.share)
		try {
			await device.share(page);
			return 'sheet';
		} catch (error) {
			if (error instanceof DOMException && error.name === 'AbortError') return 'sheet';
		}
	if (!device.clipboard) return 'refused';
	try {
		await device.clipboard.writeText(page.url);
		return 'copied';
	} catch {
		return 'refused';
	}
}
