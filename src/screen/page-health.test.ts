import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, healthAtStart, type Action, type Observation } from './page-health.ts';

const PATIENCE = 60;

type Seen = readonly [time: number, observation: Observation];

const heartbeat = (time: number, value: string | null): Seen => [
	time,
	{ kind: 'heartbeat', heartbeat: value }
];
const silence = (time: number): Seen => heartbeat(time, null);
const crash = (time: number): Seen => [time, { kind: 'crash' }];
const end = (time: number): Seen => [time, { kind: 'end' }];

/** The actions that follow from the observations of a browser that was started at 0, up to its restart. */
function actions(all: readonly Seen[]): Action[] {
	let health = healthAtStart(0);
	const taken: Action[] = [];
	for (const [time, observation] of all) {
		const [next, action] = assess(health, observation, time, PATIENCE);
		health = next;
		taken.push(action);
		if (action === 'restart') break;
	}
	return taken;
}

describe('a page', () => {
	it('that shows heartbeats is left alone', () => {
		expect(
			actions([silence(10), heartbeat(20, 'a'), heartbeat(30, 'b'), heartbeat(89, 'c')])
		).toEqual(['wait', 'healthy', 'healthy', 'healthy']);
	});

	it('that repeats its last heartbeat is silent', () => {
		expect(actions([heartbeat(10, 'a'), heartbeat(60, 'a'), heartbeat(70, 'a')])).toEqual([
			'healthy',
			'wait',
			'reload'
		]);
	});

	it('that never shows a heartbeat is reloaded, and then its browser restarted', () => {
		expect(actions([silence(10), silence(59), silence(60), silence(119), silence(120)])).toEqual([
			'wait',
			'wait',
			'reload',
			'wait',
			'restart'
		]);
	});

	it('that shows heartbeats again after a reload is reloaded the next time too', () => {
		expect(actions([silence(60), heartbeat(70, 'a'), silence(130), silence(190)])).toEqual([
			'reload',
			'healthy',
			'reload',
			'restart'
		]);
	});

	it('is not held to a clock: heartbeats may go back in time', () => {
		expect(actions([heartbeat(10, '2000'), heartbeat(20, '1000'), heartbeat(30, '1')])).toEqual([
			'healthy',
			'healthy',
			'healthy'
		]);
	});

	it('that crashes is reloaded at once', () => {
		expect(actions([heartbeat(10, 'a'), crash(11), heartbeat(20, 'b')])).toEqual([
			'healthy',
			'reload',
			'healthy'
		]);
	});

	it('that crashes again before its next heartbeat has its browser restarted', () => {
		expect(actions([heartbeat(10, 'a'), crash(11), crash(12)])).toEqual([
			'healthy',
			'reload',
			'restart'
		]);
	});

	it('that is closed has its browser restarted at once', () => {
		expect(actions([heartbeat(10, 'a'), end(11)])).toEqual(['healthy', 'restart']);
	});
});

describe('in any sequence of observations', () => {
	const steps = fc.array(
		fc.record({
			after: fc.integer({ min: 1, max: 30 }),
			what: fc.constantFrom('new', 'old', 'none', 'crash')
		}),
		{ maxLength: 200 }
	);

	type Steps = typeof steps extends fc.Arbitrary<infer T> ? T : never;

	function seen(all: Steps): Seen[] {
		let at = 0;
		let last = 0;
		return all.map(({ after, what }) => {
			at += after;
			if (what === 'crash') return crash(at);
			if (what === 'none' || (what === 'old' && last === 0)) return silence(at);
			return heartbeat(at, String(what === 'new' ? ++last : last));
		});
	}

	it('heartbeats that come in time never lead to a remedy', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: PATIENCE - 1 })), (gaps) => {
				let at = 0;
				const all = gaps.map((gap, index) => heartbeat((at += gap), String(index)));
				expect(actions(all)).toEqual(gaps.map(() => 'healthy'));
			})
		);
	});

	it('at most one reload lies between two heartbeats', () => {
		fc.assert(
			fc.property(steps, (all) => {
				const taken = actions(seen(all)).filter((action) => action !== 'wait');
				taken.forEach((action, index) => {
					if (action === 'reload') expect(taken[index + 1]).not.toBe('reload');
				});
			})
		);
	});

	it('a page that stays silent has its browser restarted within twice the patience and two requests', () => {
		fc.assert(
			fc.property(steps, fc.integer({ min: 1, max: 30 }), (all, interval) => {
				const before = seen(all);
				const since = before.at(-1)?.[0] ?? 0;
				const requests = Math.ceil((2 * PATIENCE) / interval) + 2;
				const after = Array.from({ length: requests }, (_, index) =>
					silence(since + (index + 1) * interval)
				);
				expect(actions([...before, ...after]).at(-1)).toBe('restart');
			})
		);
	});
});
