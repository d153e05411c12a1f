/** Seconds to wait before another try after a number of failures in a row: 1, 2, 4, 8, 16, then 30. */
export function backOff(failures: number): number {
	return Math.min(30, 2 ** Math.max(0, failures - 1));
}
