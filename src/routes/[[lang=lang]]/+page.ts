import { homePath } from '$lib/i18n/paths';
import type { PageLoad } from './$types';

export const load: PageLoad = () => ({ kind: 'overview' as const, pathIn: homePath });
