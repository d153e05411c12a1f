/** Seconds to wait before the next try, longer after each failure: 1, 2, 4 … at most 30. */
export function backOff(failures: number): number {
	return Math.min(30, 2 ** Math.max(0, failures - 1));
}
