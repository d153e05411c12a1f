import { count, NOT_STATED } from '$lib/domain/selection';
import { summaryOf } from '$lib/panels/summary';
import { mapMarks } from '$lib/server/map-drawing';
import { siteUrl } from '$lib/server/site-url';
import { factsIn } from './facts-in';
import type { LayoutServerLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const load: LayoutServerLoad = async ({ params }) => {
	const { dashboard, t, dates } = await factsIn(params.lang);
	const notStated = count(dashboard, NOT_STATED);
	return {
		dashboard,
		marks: mapMarks(dashboard.language, t('legend.none', { count: notStated })),
		siteUrl,
		// Formatted at build: the first use of Intl keeps a slow phone busy for a tenth of a second.
		summary: summaryOf(dashboard, t),
		dates
	};
};
