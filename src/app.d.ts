import type { Dashboard } from '$lib/domain/dashboard';

declare global {
	namespace App {
		interface PageData {
			dashboard: Dashboard;
		}
	}
}
