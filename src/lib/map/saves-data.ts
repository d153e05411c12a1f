/** Whether the visitor's system asks for less data. A page can tell; a service worker has no `matchMedia`. */
export const wantsLessData = () => matchMedia('(prefers-reduced-data: reduce)').matches;

/** Whether the visitor asked to save data, in the browser or in the system. */
export function savesData(): boolean {
	const { connection } = navigator as { connection?: { saveData?: boolean } };
	return connection?.saveData === true || wantsLessData();
}
