import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SCHEMES } from '../appearance/palette';
import { facts } from '../server/facts';
import { embedOptions, embedQuery, PLAIN } from './options';

const { regions } = facts;
const read = (query: string) => embedOptions(new URLSearchParams(query), regions);

describe('the options of an embedded map', () => {
	it('are those of a plain one where nothing is asked for', () => {
		expect(read('')).toEqual(PLAIN);
	});

	it('are read from the address', () => {
		expect(read('?region=KZ-MAN&theme=dark&legend=off')).toEqual({
			region: 'KZ-MAN',
			theme: 'dark',
			legend: false
		});
	});

	it.each(['?region=KZ-XXX', '?region=', '?theme=pink', '?legend=yes', '?legend', '?a=b', '?%'])(
		'ignore what is unknown: %s',
		(query) => {
			expect(read(query)).toEqual(PLAIN);
		}
	);

	it('come back from the query they are written to', () => {
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

	it('never fail, whatever stands in the address', () => {
		fc.assert(fc.property(fc.string(), (query) => read(query).region === null));
	});
});
