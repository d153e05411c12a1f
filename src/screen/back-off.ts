/** Seconds to wait before Chromium is started again, longer after each start in a row without a beat: 1, 2, 4 … at most 60. */
export function backOff(failures: number): number {
	return Math.min(60, 2 ** Math.max(0, failures - 1));
}
