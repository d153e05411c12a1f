import { dashboardOf, datesOf, type Dashboard } from '$lib/domain/dashboard';
import { DEFAULT_LANGUAGE, languageNamed } from '$lib/domain/language';
import { catalogueOf } from '$lib/i18n/catalogue';
import { formatDate } from '$lib/i18n/format-date';
import { translatorOf, type Translate } from '$lib/i18n/translate';
import { facts } from '$lib/server/facts';

/** The facts in one language, with the translator and the dates in words. */
interface FactsIn {
	readonly dashboard: Dashboard;
	readonly t: Translate;
	/** Each date in words, by its ISO 8601 form. */
	readonly dates: Readonly<Record<string, string>>;
}

/** @param lang the address's language prefix; undefined for the default language */
export async function factsIn(lang: string | undefined): Promise<FactsIn> {
	const language = languageNamed(lang) ?? DEFAULT_LANGUAGE;
	const dashboard = dashboardOf(facts, language);
	return {
		dashboard,
		t: translatorOf(language, await catalogueOf(language)),
		dates: Object.fromEntries(datesOf(dashboard).map((date) => [date, formatDate(date, language)]))
	};
}
