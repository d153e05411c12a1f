import type { Handle } from '@sveltejs/kit';
import { DEFAULT_LANGUAGE, languageNamed } from '$lib/domain/language';
import EARLY_THEME from '$lib/embed/early-theme.js?raw';
import LOCK from '$lib/kiosk/lock.js?raw';

/**
 * The scripts in the heads of some pages, by the end of the page's route. They run before anything of the page is seen, which
 * a module cannot. The content security policy has their hashes (svelte.config.js).
 */
const EARLY_SCRIPTS = [
	['/embed', EARLY_THEME],
	['/kiosk', LOCK]
] as const;

/**
 * Fills the two parameters of `app.html`, which stand before everything that a fact could put into the page: the page's
 * language and, where it has one, its early script.
 */
export const handle: Handle = ({ event, resolve }) => {
	const language = languageNamed(event.params.lang) ?? DEFAULT_LANGUAGE;
	const [, script] = EARLY_SCRIPTS.find(([end]) => event.route.id?.endsWith(end)) ?? [];
	const element = script ? `<script>${script}</script>` : '';
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%lang%', () => language).replace('%early-script%', () => element)
	});
};
