import { regionBoxes } from '$lib/server/region-boxes';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ boxes: regionBoxes });
