/*
 * The colour scheme that the address of an embedded map asks for by `?theme=`. A script in the head of the page, so that the
 * scheme is set before the first picture. Its text stands in the page as it is here, and its hash in the content security
 * policy (svelte.config.js).
 */
{
	const theme = new URLSearchParams(location.search).get('theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
}
