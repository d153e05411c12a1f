import { escaped } from '../domain/escaped';
import type { Language } from '../domain/language';

/** What the frame's `sandbox` allows: the map's script, requests to the site's own origin, and links that open a new tab. */
export const SANDBOX = [
	'allow-scripts',
	'allow-same-origin',
	'allow-popups',
	'allow-popups-to-escape-sandbox'
] as const;

/** Height of a frame in CSS pixels, until the embedded page has sent the height of its content. */
export const HEIGHT = 640;

/** The greatest height in CSS pixels that is accepted from a message, which limits what a forged message can do. */
export const MAX_HEIGHT = 4000;

interface Frame {
	readonly src: string;
	readonly title: string;
	/** Language of the title, which may differ from the language of the page around the frame. */
	readonly language: Language;
}

/** The `iframe` element that shows the map in another page, as HTML. */
export function embedCode({ src, title, language }: Frame): string {
	return (
		`<iframe src="${escaped(src)}" title="${escaped(title)}" lang="${language}" width="100%" height="${HEIGHT}" ` +
		`loading="lazy" sandbox="${SANDBOX.join(' ')}" style="border:0"></iframe>`
	);
}

/**
 * A `script` element for the other page, as HTML. The script gives each frame of the site the height of its content.
 *
 * @param origin the site's
 */
export function heightScript(origin: string): string {
	return [
		'<script>',
		'addEventListener("message", ({ source, origin, data }) => {',
		`  if (origin !== "${escaped(origin)}" || typeof data?.height !== "number") return;`,
		`  for (const frame of document.querySelectorAll('iframe[src^="${escaped(origin)}/"]'))`,
		'    if (frame.contentWindow === source && data.type === "aimaq:height"',
		`        && data.height > 0 && data.height <= ${MAX_HEIGHT})`,
		'      frame.height = data.height;',
		'});',
		'</' + 'script>'
	].join('\n');
}
