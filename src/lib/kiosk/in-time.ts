/**
 * Runs a task with a signal that is aborted with another one, and after some time in any case. When the task has ended, nothing
 * waits any more: `AbortSignal.timeout` would, and browsers of 2022 have no `AbortSignal.any`.
 *
 * @param timeout milliseconds
 */
export async function inTime<Result>(
	other: AbortSignal,
	timeout: number,
	task: (signal: AbortSignal) => Promise<Result>
): Promise<Result> {
	const either = new AbortController();
	const abort = () => either.abort();
	const timer = setTimeout(abort, timeout);
	other.addEventListener('abort', abort);
	if (other.aborted) abort();
	try {
		return await task(either.signal);
	} finally {
		clearTimeout(timer);
		other.removeEventListener('abort', abort);
	}
}
