import { describe, expect, it } from 'vitest';
import { dashboardOf } from '../domain/dashboard';
import { LANGUAGES } from '../domain/language';
import { catalogueOf } from '../i18n/catalogue';
import { translatorOf } from '../i18n/translate';
import { facts } from '../server/facts';
import { statusLines, statusWords } from './status-words';

describe.each(LANGUAGES)('a status on the map in %s', (language) => {
	it('says that it is our reading where the article does not state it, and only there', async () => {
		const t = translatorOf(language, await catalogueOf(language));
		const { regions } = dashboardOf(facts, language);
		expect(regions.some(({ claim }) => claim?.type === 'read')).toBe(true);
		for (const region of regions) {
			const { claim } = region;
			const status = t(`status.${claim?.status ?? 'none'}.short`);
			const read = t('status.reading', { status });
			expect(read).not.toBe(status);
			expect(statusWords(region, t)).toBe(claim?.type === 'read' ? read : status);
			expect(statusLines(region, t).join(' ')).toBe(statusWords(region, t));
		}
	});
});
