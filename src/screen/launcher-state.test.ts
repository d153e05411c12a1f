import { describe, expect, it } from 'vitest';
import { NO_ANSWER } from './browser.ts';
import { LauncherState } from './launcher-state.ts';

describe('the launcher’s heartbeat', () => {
	it('counts starts and reloads', () => {
		const state = new LauncherState();
		for (const event of [
			'start',
			'healthy',
			'reload',
			'restart',
			'start-fresh',
			'healthy'
		] as const)
			state.note(event);
		expect(state.read()).toEqual({
			screen: null,
			launcher: { seconds: 0, starts: 2, reloads: 1 }
		});
	});

	it('passes on what the page told last, and nothing where it is silent by now', () => {
		const state = new LauncherState();
		const screen = { version: 'abc1234', stop: 'overview', offlineSince: null, webgl: true };
		state.hear({ heartbeat: '1', screen: JSON.stringify(screen), isKept: true });
		expect(state.read()).toMatchObject({ screen });
		state.hear(NO_ANSWER);
		expect(state.read()).toMatchObject({ screen: null });
		state.hear({ ...NO_ANSWER, screen: '{"ver' });
		expect(state.read()).toMatchObject({ screen: null });
	});
});
