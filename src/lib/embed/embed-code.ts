import { escaped } from '../domain/escaped';
import type { Language } from '../domain/language';

/** What a frame of another page needs to be allowed: its script, its files, and links that open elsewhere. */
export const SANDBOX = [
	'allow-scripts',
	'allow-same-origin',
	'allow-popups',
	'allow-popups-to-escape-sandbox'
] as const;

/** CSS pixels a frame is high before its content has told its own height. */
export const HEIGHT = 640;

/** The most a frame may ask for, in CSS pixels: whoever forges a message gains little. */
export const MAX_HEIGHT = 4000;

interface Frame {
	readonly src: string;
	readonly title: string;
	/** The title's, which need not be that of the page around. */
	readonly language: Language;
}

/** The element that shows the map in another page. */
export function embedCode({ src, title, language }: Frame): string {
	return (
		`<iframe src="${escaped(src)}" title="${escaped(title)}" lang="${language}" width="100%" height="${HEIGHT}" ` +
		`loading="lazy" sandbox="${SANDBOX.join(' ')}" style="border:0"></iframe>`
	);
}

/** A script for that page, which gives each frame of the site the height that its own content asks for. */
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
