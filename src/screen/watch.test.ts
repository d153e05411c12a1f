import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge, watchFrom, type Sight, type Verdict } from './watch.ts';

const PATIENCE = 60;

type Seen = readonly [at: number, sight: Sight];

const beat = (at: number, value: string | null): Seen => [at, { kind: 'beat', beat: value }];
const silence = (at: number): Seen => beat(at, null);
const crash = (at: number): Seen => [at, { kind: 'crash' }];
const end = (at: number): Seen => [at, { kind: 'end' }];

/** The verdicts on what is seen of a browser that was started at 0, up to its restart. */
function verdicts(all: readonly Seen[]): Verdict[] {
	let watch = watchFrom(0);
	const given: Verdict[] = [];
	for (const [at, sight] of all) {
		const [next, verdict] = judge(watch, sight, at, PATIENCE);
		watch = next;
		given.push(verdict);
		if (verdict === 'restart') break;
	}
	return given;
}

describe('a page', () => {
	it('that beats is left alone', () => {
		expect(verdicts([silence(10), beat(20, 'a'), beat(30, 'b'), beat(89, 'c')])).toEqual([
			'wait',
			'right',
			'right',
			'right'
		]);
	});

	it('that repeats its last beat is silent', () => {
		expect(verdicts([beat(10, 'a'), beat(60, 'a'), beat(70, 'a')])).toEqual([
			'right',
			'wait',
			'reload'
		]);
	});

	it('that never beats is loaded again, and then its browser started again', () => {
		expect(verdicts([silence(10), silence(59), silence(60), silence(119), silence(120)])).toEqual([
			'wait',
			'wait',
			'reload',
			'wait',
			'restart'
		]);
	});

	it('that beats again after a reload is loaded again the next time too', () => {
		expect(verdicts([silence(60), beat(70, 'a'), silence(130), silence(190)])).toEqual([
			'reload',
			'right',
			'reload',
			'restart'
		]);
	});

	it('is not held to a clock: beats may go back in time', () => {
		expect(verdicts([beat(10, '2000'), beat(20, '1000'), beat(30, '1')])).toEqual([
			'right',
			'right',
			'right'
		]);
	});

	it('that crashes is loaded again at once', () => {
		expect(verdicts([beat(10, 'a'), crash(11), beat(20, 'b')])).toEqual([
			'right',
			'reload',
			'right'
		]);
	});

	it('that crashes again before it has beaten has its browser started again', () => {
		expect(verdicts([beat(10, 'a'), crash(11), crash(12)])).toEqual(['right', 'reload', 'restart']);
	});

	it('that is closed has its browser started again at once', () => {
		expect(verdicts([beat(10, 'a'), end(11)])).toEqual(['right', 'restart']);
	});
});

describe('in any sequence of sights', () => {
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
			return beat(at, String(what === 'new' ? ++last : last));
		});
	}

	it('beats that come in time are never answered with a cure', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: PATIENCE - 1 })), (gaps) => {
				let at = 0;
				const all = gaps.map((gap, index) => beat((at += gap), String(index)));
				expect(verdicts(all)).toEqual(gaps.map(() => 'right'));
			})
		);
	});

	it('at most one reload lies between two beats', () => {
		fc.assert(
			fc.property(steps, (all) => {
				const given = verdicts(seen(all)).filter((verdict) => verdict !== 'wait');
				given.forEach((verdict, index) => {
					if (verdict === 'reload') expect(given[index + 1]).not.toBe('reload');
				});
			})
		);
	});

	it('a page that stays silent is given up within twice the patience and two looks', () => {
		fc.assert(
			fc.property(steps, fc.integer({ min: 1, max: 30 }), (all, interval) => {
				const before = seen(all);
				const since = before.at(-1)?.[0] ?? 0;
				const looks = Math.ceil((2 * PATIENCE) / interval) + 2;
				const after = Array.from({ length: looks }, (_, index) =>
					silence(since + (index + 1) * interval)
				);
				expect(verdicts([...before, ...after]).at(-1)).toBe('restart');
			})
		);
	});
});
