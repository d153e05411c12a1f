import { count, NOT_STATED } from '$lib/domain/selection';
import { mapDrawing } from '$lib/server/map-drawing';
import { siteUrl } from '$lib/server/site-url';
import { factsIn } from './facts-in';
import type { LayoutServerLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const load: LayoutServerLoad = async ({ params }) => {
	const { dashboard, t, dates } = await factsIn(params.lang);
	return {
		dashboard,
		drawing: mapDrawing(dashboard.language),
		siteUrl,
		// Said here, since numbers and dates in words are dear to a browser that has not hydrated yet.
		summary: t('summary', { count: count(dashboard, NOT_STATED) }),
		dates
	};
};
