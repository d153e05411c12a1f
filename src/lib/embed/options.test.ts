import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SCHEMES } from '../appearance/palette';
import { facts } from '../server/facts';
import { DEFAULT_OPTIONS, embedOptions, embedQuery } from './options';

const { regions } = facts;
const read = (query: string) => embedOptions(new URLSearchParams(query), regions);

describe('the options of an embedded map', () => {
	it('are the default ones where the address asks for nothing', () => {
		expect(read('')).toEqual(DEFAULT_OPTIONS);
	});

	it('are read from the address', () => {
		expect(read('?region=KZ-MAN&theme=dark&legend=off')).toEqual({
			region: 'KZ-MAN',
			theme: 'dark',
			legend: false
		});
	});

	it.each(['?region=KZ-XXX', '?region=', '?theme=pink', '?legend=yes', '?legend', '?a=b', '?%'])(
		'are the default ones where the address asks for something unknown: %s',
		(query) => {
			expect(read(query)).toEqual(DEFAULT_OPTIONS);
		}
	);

	it('can be read back from the query that is made of them', () => {
		const options = fc.record({
			region: fc.constantFrom(null, ...regions.map(({ id }) => id)),
			theme: fc.constantFrom(null, ...SCHEMES),
			legend: fc.boolean()
		});
		fc.assert(
			fc.property(options, (asked) => {
				expect(read(embedQuery(asked))).toEqual(asked);
			})
		);
	});

	it('can be read from any text', () => {
		fc.assert(fc.property(fc.string(), (query) => read(query).region === null));
	});
});
