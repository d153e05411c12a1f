import { LANGUAGES, type Localized } from '$lib/domain/language';
import type { Published } from '$lib/exports/published';
import { shapesOf } from '$lib/geo/outlines';
import type { Translate } from '$lib/i18n/translate';
import { reports } from '$lib/server/facts';
import { reportJsonSchema } from '$lib/server/report-json-schema';
import { topology } from '$lib/server/topology';
import { factsIn } from '../facts-in';

const inLanguages = await Promise.all(
	LANGUAGES.map(async (language) => [language, (await factsIn(language)).t] as const)
);

/** A text in every language. */
function localized(say: (t: Translate) => string): Localized {
	return Object.fromEntries(inLanguages.map(([language, t]) => [language, say(t)])) as Localized;
}

/** All that the site gives away. */
export const published: Published = {
	reports,
	shapes: shapesOf(topology),
	title: localized((t) => t('title')),
	site: localized((t) => t('site.name')),
	rights: localized((t) => t('data.rights', { outlines: t('attribution') })),
	schema: reportJsonSchema()
};
