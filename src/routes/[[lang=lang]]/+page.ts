import type { PageLoad } from './$types';

export const load: PageLoad = () => ({ kind: 'overview' as const });
