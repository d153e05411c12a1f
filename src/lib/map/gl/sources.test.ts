import { describe, expect, it } from 'vitest';
import { sceneIn } from '../../../../tests/fixtures/scene';
import { LANGUAGES, type Language } from '../../domain/language';
import { facts } from '../../server/facts';
import { sourcesOf } from './sources';

/** All words that stand on the map in a language, by the kind of what they name. */
function wordsIn(language: Language): Record<string, string[]> {
	const { points } = sourcesOf(sceneIn(language));
	if (typeof points.data !== 'object' || !('features' in points.data))
		throw new Error('expected features, seen none');
	const words: Record<string, string[]> = {};
	for (const { properties } of points.data.features) {
		const { kind, name, text } = properties ?? {};
		(words[String(kind)] ??= []).push(String(name ?? text));
	}
	return words;
}

describe('the map’s words', () => {
	it.each(LANGUAGES)('are in the page’s language: %s', (language) => {
		const { region, city, country } = wordsIn(language);
		const own = facts.regions.map(({ label }) => label[language]);
		expect(region?.length).toBeGreaterThanOrEqual(14);
		for (const label of region ?? []) expect(own).toContain(label);
		expect(city).toEqual(facts.cities.map(({ name }) => name[language]));
		expect(country).toContain({ en: 'Russia', kk: 'Ресей', ru: 'Россия' }[language]);
	});

	it('are the article’s own at its areas', () => {
		for (const language of LANGUAGES)
			expect(wordsIn(language).area).toEqual(['“In the west of the country”']);
	});
});
