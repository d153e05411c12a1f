import outlines from 'virtual:outlines';
import { catalogueOf } from '$lib/i18n/catalogue';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ data: { marks, ...data } }) => ({
	...data,
	drawing: { ...outlines, ...marks },
	catalogue: await catalogueOf(data.dashboard.language)
});
