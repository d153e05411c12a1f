import { stepsOnMap } from '$lib/domain/walk';
import { walkPath } from '$lib/i18n/paths';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => ({
	kind: 'walk' as const,
	pathIn: walkPath,
	steps: stepsOnMap((await parent()).dashboard)
});
