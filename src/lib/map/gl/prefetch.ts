import { MAPLIBRE_URL, STYLES_URL, WORKER_URL } from './files';

/** Has the browser fetch MapLibre's files when it has nothing better to do. Nothing of them runs. */
export function prefetchGl(): void {
	const files = [
		{ href: STYLES_URL, as: 'style' },
		{ href: MAPLIBRE_URL, as: 'script' },
		{ href: WORKER_URL, as: 'script' }
	];
	for (const { href, as } of files) {
		const link = document.createElement('link');
		link.rel = 'prefetch';
		link.as = as;
		link.href = href;
		document.head.append(link);
	}
}
