import { createHash } from 'node:crypto';
import type { Handle, RequestEvent } from '@sveltejs/kit';
import { paletteOf } from '$lib/appearance/palette';
import { DEFAULT_LANGUAGE, languageNamed } from '$lib/domain/language';
import { EARLY_THEME } from '$lib/embed/early-theme';
import { pictureNamed } from '$lib/domain/picture';
import { catalogueOf } from '$lib/i18n/catalogue';
import { manifestPath, picturePath } from '$lib/i18n/paths';
import { translatorOf } from '$lib/i18n/translate';
import { socialTags } from '$lib/panels/social-tags';
import { facts } from '$lib/server/facts';
import { siteUrl } from '$lib/server/site-url';

const EARLY_THEME_HASH = createHash('sha256').update(EARLY_THEME).digest('base64');

const POLICY = 'content-security-policy';

/**
 * Each page says which language it is in, and what other sites are to show of it. It asks for no script ahead of time: to
 * fetch and unpack six files keeps a slow processor from the first frame, and every link works meanwhile.
 */
export const handle: Handle = async ({ event, resolve }) => {
	const response = await resolve(event, {
		preload: () => false,
		transformPageChunk: async ({ html }) => {
			const language = languageOf(event);
			const social = await socialTagsOf(event, html);
			return (
				framing(event.route.id, html)
					.replace('%lang%', language)
					// The manifest has but one colour for the window's frame: that of the light scheme.
					.replace('%dark%', paletteOf('dark', 'usual').paper)
					.replace('%manifest%', manifestPath(language))
					.replace('%social%', () => social)
			);
		}
	});
	// While developing the policy is a header; in the built pages it is in their head.
	const policy = response.headers.get(POLICY);
	if (policy) response.headers.set(POLICY, framing(event.route.id, policy));
	return response;
};

function languageOf({ params }: RequestEvent) {
	return languageNamed(params.lang) ?? DEFAULT_LANGUAGE;
}

async function socialTagsOf(event: RequestEvent, html: string): Promise<string> {
	const language = languageOf(event);
	const t = translatorOf(language, await catalogueOf(language));
	// A page without a picture of its own shows the overview's.
	const name = event.params.id ?? event.route.id?.split('/').at(-1) ?? '';
	const picture = pictureNamed(name, facts.regions) ?? 'overview';
	return socialTags(html, {
		language,
		site: t('site.name'),
		alt: t('map.label'),
		addresses:
			siteUrl === null
				? null
				: {
						page: new URL(event.url.pathname, siteUrl).href,
						picture: new URL(picturePath(language, picture), siteUrl).href
					}
	});
}

/**
 * What a frame changes in a page, or in its policy: the one page that shows the site in a frame may (the policy of Kit's
 * configuration is every page's), and every link of the page that is shown so opens beside the page around it. A
 * `<base target>` would leave out the links of the drawing.
 */
function framing(route: string | null, html: string): string {
	if (route?.endsWith('/embed-code')) return html.replace("frame-src 'none'", "frame-src 'self'");
	if (route?.endsWith('/embed'))
		return html
			.replaceAll('<a ', '<a target="_blank" ')
			.replace("script-src 'self'", `script-src 'self' 'sha256-${EARLY_THEME_HASH}'`)
			.replace('</head>', `<script>${EARLY_THEME}</script></head>`);
	return html;
}
