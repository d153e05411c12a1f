import { dataPath } from '$lib/i18n/paths';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ data }) => ({
	...data,
	kind: 'reading' as const,
	pathIn: dataPath
});
