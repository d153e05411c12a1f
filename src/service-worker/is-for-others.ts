/** Whether a path is that of a picture which other sites show of a page: no page shows it, and nobody misses it offline. */
export function isForOthers(path: string): boolean {
	return /\/social\/[^/]+\.png$/.test(path);
}
