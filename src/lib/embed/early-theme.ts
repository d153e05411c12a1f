import { SCHEMES } from '../appearance/palette';

/**
 * Runs in the embedded page's head: the scheme that its address asks for is there with the first frame. Text, since a page
 * that is made ahead can hold it in no other way; its hash is in that page's policy (hooks.server.ts).
 */
export const EARLY_THEME =
	`{const asked=new URLSearchParams(location.search).get('theme');` +
	`if(${JSON.stringify(SCHEMES)}.includes(asked))document.documentElement.dataset.theme=asked}`;
