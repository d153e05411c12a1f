import { kioskPath } from '$lib/i18n/paths';
import type { PageLoad } from './$types';

export const load: PageLoad = () => ({ pathIn: kioskPath });
