import type { Dashboard } from '../domain/dashboard';
import { findRegion } from '../domain/selection';
import type { Subject } from '../domain/stop';

/** The name of the place that a stop is about: a region, a city with its region, or the words that the source has for an area. */
export function placeName(dashboard: Dashboard, subject: Subject): string {
	switch (subject.kind) {
		case 'region':
			return findRegion(dashboard, subject.region)?.name ?? '';
		case 'city':
			// With its region, because the status is the region's.
			return [
				dashboard.cities.find(({ id }) => id === subject.city)?.name,
				findRegion(dashboard, subject.region)?.name
			].join(', ');
		case 'area': {
			const { passage } = subject.area;
			return `“${dashboard.passages.find(({ id }) => id === passage)?.phrase}”`;
		}
	}
}
