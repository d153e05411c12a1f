import type { Dashboard, RegionEntry } from '$lib/domain/dashboard';

declare global {
	namespace App {
		interface PageData {
			dashboard: Dashboard;
			/** The site's origin; null where the build does not know it. */
			siteUrl: string | null;
			/**
			 * What is shown beside the map: the overview, the answer for one region, or a page that is long to read. Absent
			 * where the address does not exist.
			 */
			kind?: 'overview' | 'region' | 'reading';
			/** The selected region, on its page. */
			region?: RegionEntry;
		}
	}
}
