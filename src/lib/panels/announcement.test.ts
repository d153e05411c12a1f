import { describe, expect, it } from 'vitest';
import { dashboardOf } from '../domain/dashboard';
import { LANGUAGES, type Language } from '../domain/language';
import { findRegion } from '../domain/selection';
import { catalogueOf } from '../i18n/catalogue';
import { speechOf } from '../i18n/context';
import { translatorOf } from '../i18n/translate';
import { facts } from '../server/facts';
import { announcementOf } from './announcement';

async function said(id: string, language: Language): Promise<string> {
	const region = findRegion(dashboardOf(facts, language), id);
	if (!region) throw new Error(`${id}: expected a region, seen none`);
	return announcementOf(
		region,
		speechOf(language, translatorOf(language, await catalogueOf(language)), {})
	);
}

describe('what is said of a region', () => {
	it.each([
		['KZ-MAN', 'Mangystau: protester-held, by our reading; the article describes a city inside'],
		['KZ-AST', 'Nur-Sultan: government-held, by our reading; the article describes it by name'],
		['KZ-AKT', 'Aktobe: protester-held, by our reading; the article describes a wider area'],
		['KZ-KAR', 'Karaganda: not stated; the article does not say which of its types this is']
	])('is a sentence: %s', async (id, sentence) => {
		expect(await said(id, 'en')).toBe(sentence);
	});

	it('is another in each language', async () => {
		const sentences = await Promise.all(LANGUAGES.map((language) => said('KZ-MAN', language)));
		expect(sentences[1]).toBe(
			'Маңғыстау облысы: наразылар қолында, оқуымызша; мақала ішіндегі қаланы сипаттайды'
		);
		expect(sentences[2]).toBe(
			'Мангистауская область: у протестующих, как мы прочли; статья описывает город внутри'
		);
	});
});
