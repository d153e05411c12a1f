import { describe, expect, it } from 'vitest';
import { facts } from '../server/facts';
import { dashboardOf } from './dashboard';
import { LANGUAGES } from './language';
import { chosenStops, stopName, tourOf, type PlaceStop, type Stop } from './stop';
import { inParts } from './stop-parts';

const dashboard = dashboardOf(facts, 'en');
const parts = inParts(dashboard, tourOf(dashboard));

const isPlaceStop = (stop: Stop): stop is PlaceStop => stop.kind === 'place';
const key = ({ passage, evidence }: PlaceStop['quotes'][number]) => `${passage} ${evidence}`;
const quotesOf = (stops: readonly Stop[], name: string) =>
	stops
		.filter(isPlaceStop)
		.filter((stop) => stop.name.replace(/-\d$/, '') === name)
		.flatMap(({ quotes }) => quotes.map(key));

describe('a stop that says more than a screen has room for', () => {
	it('is shown in parts, which have names and numbers of their own', () => {
		const almaty = parts.filter(isPlaceStop).filter(({ name }) => name.startsWith('almaty'));
		expect(almaty.map(stopName)).toEqual(['almaty', 'almaty-2', 'almaty-3']);
		expect(almaty.map(({ part }) => part)).toEqual([1, 2, 3].map((number) => ({ number, of: 3 })));
	});

	it('shows in each part what supports the status and, where anything does, what limits it', () => {
		for (const { name, quotes } of parts.filter(isPlaceStop)) {
			expect(quotes.map(({ evidence }) => evidence)).toContain('supports');
			if (name !== 'nur-sultan')
				expect(
					quotes.map(({ evidence }) => evidence),
					name
				).toContain('limits');
		}
	});

	it('says in its parts all that it says, in each language', () => {
		for (const language of LANGUAGES) {
			const own = dashboardOf(facts, language);
			const tour = tourOf(own);
			for (const { name, quotes } of tour.filter(isPlaceStop))
				expect(new Set(quotesOf(inParts(own, tour), name))).toEqual(new Set(quotes.map(key)));
		}
	});
});

describe('a stop that a screen has room for', () => {
	it('stays whole', () => {
		const [stop, ...rest] = inParts(dashboard, chosenStops(dashboard, ['west-limit']));
		expect(stopName(stop)).toBe('west-limit');
		expect(stop).not.toHaveProperty('part');
		expect(rest).toEqual([]);
	});

	it('stays whole though it is long, where it cannot be divided', () => {
		const long = facts.report.passages.map((passage) => ({
			...passage,
			phrase: passage.phrase.repeat(50)
		}));
		const wordy = dashboardOf({ ...facts, report: { ...facts.report, passages: long } }, 'en');
		expect(inParts(wordy, chosenStops(wordy, ['west-limit'])).map(stopName)).toEqual([
			'west-limit'
		]);
	});
});
