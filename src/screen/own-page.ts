import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Seconds after which the page asks for the kiosk again. */
const RETRY = 10;

/** For whoever stands before the screen, in the languages of the site. */
const WORDS = [
	{ lang: 'kk', text: 'Карта әзірге ашылмады. Экран өзі қайта байқап көреді.' },
	{ lang: 'ru', text: 'Карта пока недоступна. Экран сам пробует снова.' },
	{ lang: 'en', text: 'The map is not here yet. The screen tries again by itself.' }
] as const;

/** The lock of the kiosk's page, for the launcher's own pages. */
const LOCK = readFileSync(join(import.meta.dirname, '../lib/kiosk/lock.js'), 'utf8');

/**
 * The launcher's own page, in place of the browser's page for errors: it is shown where the kiosk does not arrive, and nothing
 * is kept from an earlier start. It is loaded at the kiosk's address, and loads that address again every ten seconds.
 *
 * @param address the kiosk's
 * @param seen what came in place of the kiosk: a status of HTTP, or a fault of the network as Chromium names it
 * @returns HTML
 */
export function ownPage(address: string, seen: string): string {
	const words = WORDS.map(({ lang, text }) => `<p lang="${lang}">${text}</p>`).join('\n');
	return lockedPage(`<meta http-equiv="refresh" content="${RETRY}">
<style>
	body { display: grid; align-content: center; min-height: 80vh; margin: 10vh 8vw; font: 3vmin / 1.4 sans-serif; }
	p { margin: 0 0 1em; font-size: 5vmin; }
</style>
${words}
<div>Expected the kiosk at ${escaped(address)}, seen ${escaped(seen)}.<br>
If this stays: check this machine’s network, and the address with which the launcher was started.</div>`);
}

/** An empty page with the kiosk's lock, from which no key leads anywhere, as an address. Shown while the browser starts. */
export const START_PAGE = `data:text/html;charset=utf-8,${encodeURIComponent(lockedPage(''))}`;

function lockedPage(content: string): string {
	return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Aimaq</title>
<meta name="color-scheme" content="light dark">
<script>${LOCK}</script>
${content}`;
}

/** A text as the content of an element. */
function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
