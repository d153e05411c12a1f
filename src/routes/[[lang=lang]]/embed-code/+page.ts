import type { PageLoad } from './$types';

export const load: PageLoad = ({ data }) => ({ ...data, kind: 'reading' as const });
