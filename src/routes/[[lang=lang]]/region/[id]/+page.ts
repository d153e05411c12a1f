import { error } from '@sveltejs/kit';
import { findRegion } from '$lib/domain/selection';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, parent }) => {
	const { dashboard } = await parent();
	const region = findRegion(dashboard, params.id);
	if (!region) error(404);
	return { region, kind: 'region' as const };
};
