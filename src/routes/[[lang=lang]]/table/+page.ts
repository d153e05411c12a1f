import { tablePath } from '$lib/i18n/paths';
import type { PageLoad } from './$types';

export const load: PageLoad = () => ({ kind: 'reading' as const, pathIn: tablePath });
