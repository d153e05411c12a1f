import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { gpuDone } from './gpu-done';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Used =
	| 'SIGNALED'
	| 'SYNC_STATUS'
	| 'SYNC_GPU_COMMANDS_COMPLETE'
	| 'fenceSync'
	| 'deleteSync'
	| 'flush'
	| 'isContextLost'
	| 'getSyncParameter';

/** A context whose fence and loss the test decides. */
function context() {
	const state = { signaled: false, lost: false, fences: 0 };
	const gl: Pick<WebGL2RenderingContext, Used> = {
		SIGNALED: 0x9119,
		SYNC_STATUS: 0x9114,
		SYNC_GPU_COMMANDS_COMPLETE: 0x9117,
		fenceSync: () => (state.fences++, {}),
		deleteSync: () => void state.fences--,
		flush: () => {},
		isContextLost: () => state.lost,
		getSyncParameter: () => (state.signaled ? 0x9119 : 0x9118)
	};
	return { state, gl: gl as WebGL2RenderingContext };
}

describe.each(['signaled', 'lost'] as const)('a fence that is waited for', (end) => {
	it(`holds until it is ${end}, and is then given back`, async () => {
		const { state, gl } = context();
		const settled = vi.fn();
		void gpuDone(gl).then(settled);
		await vi.advanceTimersByTimeAsync(1000);
		expect(settled).not.toHaveBeenCalled();
		state[end] = true;
		await vi.advanceTimersByTimeAsync(1000);
		expect(settled).toHaveBeenCalledOnce();
		expect([state.fences, vi.getTimerCount()]).toEqual([0, 0]);
	});
});
