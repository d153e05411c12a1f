import { LANGUAGES, type Language, type Localized } from '$lib/domain/language';
import { factsIn } from '../../facts-in';
import type { PageServerLoad } from './$types';

async function titleIn(language: Language): Promise<[Language, string]> {
	const { t } = await factsIn(language);
	return [language, t('title')];
}

/** The map's title in every language: the frame may be asked for in another language than the page's. */
export const load: PageServerLoad = async () => ({
	titles: Object.fromEntries(await Promise.all(LANGUAGES.map(titleIn))) as Localized
});
