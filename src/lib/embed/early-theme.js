/**
 * Runs in the head of the embedded map's page: the colour scheme that the address asks for by `?theme=` is set before the
 * first picture. Text, since a prerendered page holds an inline script as nothing else; in JavaScript, since
 * svelte.config.js puts the script's hash into the content security policy.
 */
export const EARLY_THEME =
	`{const theme=new URLSearchParams(location.search).get('theme');` +
	`if(theme==='light'||theme==='dark')document.documentElement.dataset.theme=theme}`;
