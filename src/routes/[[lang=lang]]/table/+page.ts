import type { PageLoad } from './$types';

export const load: PageLoad = () => ({ kind: 'reading' as const });
