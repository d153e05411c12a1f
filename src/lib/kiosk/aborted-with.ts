/**
 * A signal that is aborted with another one, and after some time in any case. Browsers of 2022 have no `AbortSignal.any`.
 *
 * @param timeout milliseconds
 */
export function abortedWith(other: AbortSignal, timeout: number): AbortSignal {
	const both = new AbortController();
	const { signal } = both;
	for (const one of [other, AbortSignal.timeout(timeout)]) {
		if (one.aborted) both.abort();
		one.addEventListener('abort', () => both.abort(), { signal });
	}
	return signal;
}
