import type { Handle } from '@sveltejs/kit';
import { DEFAULT_LANGUAGE, languageNamed } from '$lib/domain/language';
import { EARLY_THEME } from '$lib/embed/early-theme.js';

/**
 * Fills the two parameters of `app.html`, which stand before everything that a fact could put into the page: the page's
 * language and, on the embedded map alone, the script that sets the colour scheme its address asks for.
 */
export const handle: Handle = ({ event, resolve }) => {
	const language = languageNamed(event.params.lang) ?? DEFAULT_LANGUAGE;
	const theme = event.route.id?.endsWith('/embed') ? `<script>${EARLY_THEME}</script>` : '';
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%lang%', () => language).replace('%theme-script%', () => theme)
	});
};
