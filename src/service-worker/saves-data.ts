/** Whether the visitor asked to save data. Browsers that cannot be asked so are few, and say nothing. */
export function savesData(): boolean {
	const { connection } = navigator as { connection?: { saveData?: boolean } };
	return connection?.saveData === true;
}
