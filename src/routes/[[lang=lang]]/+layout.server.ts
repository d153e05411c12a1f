import { DEFAULT_LANGUAGE, LANGUAGES } from '$lib/domain/language';
import { dashboardOf } from '$lib/domain/dashboard';
import { facts } from '$lib/server/facts';
import { mapDrawing } from '$lib/server/map-drawing';
import { siteUrl } from '$lib/server/site-url';
import type { LayoutServerLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const load: LayoutServerLoad = ({ params }) => {
	const language = LANGUAGES.find((known) => known === params.lang) ?? DEFAULT_LANGUAGE;
	return { dashboard: dashboardOf(facts, language), drawing: mapDrawing(language), siteUrl };
};
