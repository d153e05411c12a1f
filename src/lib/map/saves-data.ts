/** Whether the visitor's system asks for less data: a page can tell, a service worker cannot. */
export const wantsLessData = () => matchMedia('(prefers-reduced-data: reduce)').matches;

/** Whether the visitor asked to save data. */
export function savesData(): boolean {
	const { connection } = navigator as { connection?: { saveData?: boolean } };
	return connection?.saveData === true || wantsLessData();
}
