import { error } from '@sveltejs/kit';
import { findRegion } from '$lib/domain/selection';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, parent }) => {
	const { dashboard } = await parent();
	const region = findRegion(dashboard, params.id);
	if (!region) error(404);
	// The overview does without it: it is no part of the first script.
	const { default: RegionPanel } = await import('$lib/panels/RegionPanel.svelte');
	return { region, RegionPanel };
};
