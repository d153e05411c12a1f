import type { Dashboard } from '$lib/domain/dashboard';
import type RegionPanel from '$lib/panels/RegionPanel.svelte';

declare global {
	namespace App {
		interface PageData {
			dashboard: Dashboard;
			/** Of a page that has a region. */
			RegionPanel?: typeof RegionPanel;
		}
	}
}
