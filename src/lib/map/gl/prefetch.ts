import { MAPLIBRE_URL, WORKER_URL } from './files';

/** Has the browser fetch MapLibre's files when it has nothing better to do. Nothing of them runs. */
export function prefetchGl(): void {
	for (const href of [MAPLIBRE_URL, WORKER_URL]) {
		const link = document.createElement('link');
		link.rel = 'prefetch';
		link.as = 'script';
		link.href = href;
		document.head.append(link);
	}
}
