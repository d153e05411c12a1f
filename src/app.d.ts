import type { Dashboard, RegionEntry } from '$lib/domain/dashboard';
import type { StepOnMap } from '$lib/domain/walk';
import type { Language } from '$lib/domain/language';

declare global {
	namespace App {
		interface PageData {
			dashboard: Dashboard;
			/** The site's origin; null where the build does not know it. */
			siteUrl: string | null;
			/**
			 * What is shown beside the map: the overview, the answer for one region, the reading tour, or a page that is long to read. Absent
			 * where the address does not exist.
			 */
			kind?: 'overview' | 'region' | 'walk' | 'reading';
			/**
			 * The page's own path in a language. Absent where the address does not exist. Not made of the address in the
			 * browser, which may be another one: a host answers /index.html with the page of /.
			 */
			pathIn?: (language: Language) => string;
			/** The selected region, on its page. */
			region?: RegionEntry;
			/** What the map shows at each step of the reading tour, on its page. */
			steps?: readonly StepOnMap[];
		}
	}
}
