import { error } from '@sveltejs/kit';
import type { Language } from '$lib/domain/language';
import { findRegion } from '$lib/domain/selection';
import { regionPath } from '$lib/i18n/paths';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, url, parent }) => {
	const { dashboard } = await parent();
	// A host may answer with this page at another address, as /region/XX-ABC.html, or under a folder: there the router
	// finds no parameter, and Kit hydrates the page without.
	const [, id] = /([^/]*?)(?:\.html)?\/?$/.exec(params.id ?? url.pathname) ?? [];
	const region = findRegion(dashboard, id);
	if (!region) error(404);
	return {
		region,
		kind: 'region' as const,
		pathIn: (language: Language) => regionPath(language, region.id)
	};
};
