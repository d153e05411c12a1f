/** The parts of `navigator` by which a page is shared; some browsers have neither. */
interface Device {
	readonly share?: (page: Page) => Promise<void>;
	readonly clipboard?: { writeText(text: string): Promise<void> };
}

interface Page {
	readonly title: string;
	readonly url: string;
}

/** What happened: the device's share sheet opened (which reports by itself), the address was copied, or neither. */
type Outcome = 'sheet' | 'copied' | 'refused';

/** Opens the device's share sheet for a page; where there is none, or it fails, copies the page's address. */
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
