import type { Dashboard } from '$lib/domain/dashboard';
import type RegionPanel from '$lib/panels/RegionPanel.svelte';

declare global {
	namespace App {
		interface PageData {
			dashboard: Dashboard;
			/** The site's origin; null where it is not known. */
			siteUrl: string | null;
			/** Of a page that has a region. */
			RegionPanel?: typeof RegionPanel;
		}
	}
}
