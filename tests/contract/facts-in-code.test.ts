import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Localized } from '../../src/lib/domain/language';
import { facts } from '../../src/lib/server/facts';
import { fileAt, textOf } from './geography-files';
import { sourceFiles } from './source-files';

/** The country by its name, as in Kazakhstan’s, Қазақстанның and Казахстана. */
const COUNTRY = ['Kazakhstan', 'Қазақстан', 'Казахстан'];

const inAll = (text: Localized) => LANGUAGES.map((language) => text[language]);
const { labels }: { labels: { kind: string; name: Localized }[] } = JSON.parse(
	textOf('geodata/neighbours.json')
);

/** What the facts alone may name, so that another folder of facts makes another dashboard. */
const NAMES = {
	statuses: facts.statuses.flatMap(({ id, name }) => [id, ...inAll(name)]),
	regions: facts.regions.flatMap(({ id, name, label }) => [id, ...inAll(name), ...inAll(label)]),
	cities: facts.cities.flatMap(({ id, name }) => [id, ...inAll(name)]),
	waters: labels.filter(({ kind }) => kind === 'water').flatMap(({ name }) => inAll(name)),
	'the publisher': [facts.report.source.publisher],
	areas: facts.report.areas.flatMap(({ name, described }) => [...inAll(name), ...inAll(described)])
};

/** Code, styles and messages; the READMEs give examples of this dashboard. */
const FILES = [
	...sourceFiles('src'),
	...LANGUAGES.map((tag) => `src/lib/i18n/messages/${tag}.json`)
]
	.filter((path) => !/\.test\.ts$/.test(path))
	.map((path) => ({ path, text: readFileSync(fileAt(path), 'utf8') }));

/** The files in which a word stands by itself, in any case. */
function filesWith(word: string, boundary = '(?!\\p{L})'): string[] {
	const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	const pattern = new RegExp(`(?<!\\p{L})${escaped}${boundary}`, 'iu');
	return FILES.filter(({ text }) => pattern.test(text)).map(({ path }) => `${path}: ${word}`);
}

describe('the code and the messages of the interface', () => {
	it.each(Object.entries(NAMES))('name none of %s', (_, names) => {
		expect([...new Set(names)].flatMap((name) => filesWith(name))).toEqual([]);
	});

	it('do not name the country', () => {
		expect(COUNTRY.flatMap((name) => filesWith(name, ''))).toEqual([]);
	});

	it('are read: a word of theirs is found', () => {
		expect(FILES.length).toBeGreaterThan(200);
		expect(filesWith('overview').length).toBeGreaterThan(3);
	});
});
