import type { Handle } from '@sveltejs/kit';
import { DEFAULT_LANGUAGE } from '$lib/domain/language';

/** Each page says which language it is in. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', event.params.lang ?? DEFAULT_LANGUAGE)
	});
