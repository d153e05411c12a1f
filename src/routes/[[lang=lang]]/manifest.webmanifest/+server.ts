import { asset } from '$app/paths';
import { paletteOf } from '$lib/appearance/palette';
import { homePath } from '$lib/i18n/paths';
import { DEFAULT_LANGUAGE, LANGUAGES } from '$lib/domain/language';
import { ICON_NAMES, ICONS } from '$lib/pictures/icons';
import { factsIn } from '../../facts-in';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	LANGUAGES.map((language) => ({ lang: language === DEFAULT_LANGUAGE ? '' : language }));

/** What a device is told that installs the site: https://www.w3.org/TR/appmanifest/ */
export const GET: RequestHandler = async ({ params }) => {
	const { dashboard, t } = await factsIn(params.lang);
	const { paper } = paletteOf('light', 'usual');
	const manifest = {
		name: t('page.title', { page: t('title'), site: t('site.name') }),
		short_name: t('site.name'),
		lang: dashboard.language,
		start_url: homePath(dashboard.language),
		// The scope covers the other languages too.
		scope: homePath(DEFAULT_LANGUAGE),
		display: 'standalone',
		background_color: paper,
		theme_color: paper,
		icons: [
			{ src: asset('/icon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
			...ICON_NAMES.flatMap((name) => {
				const { side, cut } = ICONS[name];
				// Apple's icon is named in each page's head instead.
				if (cut === 'touch') return [];
				const sizes = `${side}x${side}`;
				return { src: asset(`/${name}.png`), sizes, type: 'image/png', purpose: cut };
			})
		]
	};
	return new Response(JSON.stringify(manifest), {
		headers: { 'content-type': 'application/manifest+json' }
	});
};
