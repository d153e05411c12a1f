import { dashboardOf, datesOf, type Dashboard } from '$lib/domain/dashboard';
import { DEFAULT_LANGUAGE, languageNamed } from '$lib/domain/language';
import { catalogueOf } from '$lib/i18n/catalogue';
import { formatDate } from '$lib/i18n/format-date';
import { translatorOf, type Translate } from '$lib/i18n/translate';
import { facts } from '$lib/server/facts';

/** The facts in one language, and what it takes to speak of them. */
interface FactsIn {
	readonly dashboard: Dashboard;
	readonly t: Translate;
	/** The words of each date, by its ISO 8601 form. */
	readonly dates: Readonly<Record<string, string>>;
}

/** @param lang the language as an address has it: the default has none */
export async function factsIn(lang: string | undefined): Promise<FactsIn> {
	const language = languageNamed(lang) ?? DEFAULT_LANGUAGE;
	const dashboard = dashboardOf(facts, language);
	return {
		dashboard,
		t: translatorOf(language, await catalogueOf(language)),
		dates: Object.fromEntries(datesOf(dashboard).map((date) => [date, formatDate(date, language)]))
	};
}
