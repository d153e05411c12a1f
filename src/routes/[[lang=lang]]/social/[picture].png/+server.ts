import { error } from '@sveltejs/kit';
import { DEFAULT_LANGUAGE, LANGUAGES } from '$lib/domain/language';
import { pictureNamed, pictureNames } from '$lib/domain/picture';
import { count, NOT_STATED } from '$lib/domain/selection';
import { speechOf } from '$lib/i18n/context';
import { drawPicture } from '$lib/pictures/draw-picture';
import { png } from '$lib/pictures/drawn';
import { facts } from '$lib/server/facts';
import { mapDrawing } from '$lib/server/map-drawing';
import { factsIn } from '../../../facts-in';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

// No crawled link leads to the pictures: pages name them by the site's own origin, which not every build knows.
export const entries: EntryGenerator = () =>
	LANGUAGES.flatMap((language) =>
		pictureNames(facts.regions).map((picture) => ({
			lang: language === DEFAULT_LANGUAGE ? '' : language,
			picture
		}))
	);

/** The picture that other sites show of a page. */
export const GET: RequestHandler = async ({ params }) => {
	const { dashboard, t, dates } = await factsIn(params.lang);
	const { language, regions } = dashboard;
	const name = pictureNamed(params.picture, regions);
	if (!name) error(404);
	const notStated = t('legend.none', { count: count(dashboard, NOT_STATED) });
	const drawing = mapDrawing(language, notStated);
	const svg = drawPicture(name, dashboard, drawing, speechOf(language, t, dates));
	return new Response(png(svg), { headers: { 'content-type': 'image/png' } });
};
