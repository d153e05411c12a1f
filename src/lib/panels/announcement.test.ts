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
		['KZ-MAN', 'Mangystau: protester-held – our reading; the article describes a city in it'],
		['KZ-AST', 'Nur-Sultan: government-held – our reading; the article describes it by name'],
		[
			'KZ-AKT',
			'Aktobe Region: protester-held – our reading; the article describes only a wider area'
		],
		[
			'KZ-KAR',
			'Karaganda Region: not stated; the article does not say which of its three types this is'
		]
	])('is a sentence: %s', async (id, sentence) => {
		expect(await said(id, 'en')).toBe(sentence);
	});

	it('is another in each language', async () => {
		const sentences = await Promise.all(LANGUAGES.map((language) => said('KZ-MAN', language)));
		expect(sentences[1]).toBe(
			'Маңғыстау облысы: наразылық білдірушілер қолында – біздің түсінуімізше; мақалада ішіндегі қала сипатталған'
		);
		expect(sentences[2]).toBe(
			'Мангистауская область: под контролем протестующих — по нашему прочтению; статья описывает город в регионе'
		);
	});
});
