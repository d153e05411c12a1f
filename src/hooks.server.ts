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

/** The links by which Kit has a page's scripts fetched early. No fact writes one: in facts, `<` is escaped. */
const SCRIPT_LINKS = /\s*<link href="[^"]+" rel="modulepreload">/g;

/**
 * Moves those links from the head to the end of the page. The coloured map is in the HTML and waits for no script, but in the
 * head ten scripts share a slow line with the rest of that HTML: over 1.6 Mbit/s the map was seen 20 to 30 % later. Without
 * the links the scripts are found one after the other, and the page is alive 15 % later.
 */
function scriptsLast(html: string): string {
	const links = html.match(SCRIPT_LINKS) ?? [];
	return html.replaceAll(SCRIPT_LINKS, '').replace('</body>', () => `${links.join('')}</body>`);
}

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
			scriptsLast(html.replace('%lang%', () => language).replace('%early-script%', () => element))
	});
};
