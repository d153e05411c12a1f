import type { Handle } from '@sveltejs/kit';
import { DEFAULT_LANGUAGE } from '$lib/domain/language';

/**
 * Each page says which language it is in. It asks for no script ahead of time: to fetch and unpack six files keeps a
 * slow processor from the first frame, and every link works meanwhile.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: () => false,
		transformPageChunk: ({ html }) =>
			framing(event.route.id, html.replace('%lang%', event.params.lang ?? DEFAULT_LANGUAGE))
	});

/** The one page that shows the site in a frame may; the policy of Kit's configuration is every page's. */
function framing(route: string | null, html: string): string {
	return route?.endsWith('/embed-code')
		? html.replace("frame-src 'none'", "frame-src 'self'")
		: html;
}
