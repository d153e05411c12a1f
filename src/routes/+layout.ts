import { catalogueOf } from '$lib/i18n/catalogue';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ data }) => ({
	...data,
	catalogue: await catalogueOf(data.dashboard.language)
});
