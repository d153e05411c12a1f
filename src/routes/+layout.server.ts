import { DEFAULT_LANGUAGE, LANGUAGES } from '$lib/domain/language';
import { dashboardOf, datesOf } from '$lib/domain/dashboard';
import { count, NOT_STATED } from '$lib/domain/selection';
import { catalogueOf } from '$lib/i18n/catalogue';
import { formatDate } from '$lib/i18n/format-date';
import { translatorOf } from '$lib/i18n/translate';
import { facts } from '$lib/server/facts';
import { mapDrawing } from '$lib/server/map-drawing';
import { siteUrl } from '$lib/server/site-url';
import type { LayoutServerLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const load: LayoutServerLoad = async ({ params }) => {
	const language = LANGUAGES.find((known) => known === params.lang) ?? DEFAULT_LANGUAGE;
	const dashboard = dashboardOf(facts, language);
	const t = translatorOf(language, await catalogueOf(language));
	return {
		dashboard,
		drawing: mapDrawing(language),
		siteUrl,
		// Said here, since numbers and dates in words are dear to a browser that has not hydrated yet.
		summary: t('summary', { count: count(dashboard, NOT_STATED) }),
		dates: Object.fromEntries(datesOf(dashboard).map((date) => [date, formatDate(date, language)]))
	};
};
