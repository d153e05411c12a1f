import { DEFAULT_LANGUAGE, LANGUAGES } from '$lib/domain/language';
import { atom } from '$lib/exports/atom';
import { reportFileName } from '$lib/exports/data-files';
import { permanentId } from '$lib/exports/permanent-id';
import { formatDate } from '$lib/i18n/format-date';
import { dataFilePath, feedPath, homePath } from '$lib/i18n/paths';
import { facts, revisions } from '$lib/server/facts';
import { siteUrl } from '$lib/server/site-url';
import { published } from '../../data/published';
import { factsIn } from '../../facts-in';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	LANGUAGES.map((language) => ({ lang: language === DEFAULT_LANGUAGE ? '' : language }));

/** The reports and their revisions as a feed, so that who follows it is told of what is new. A revision has no date of its own. */
export const GET: RequestHandler = async ({ params }) => {
	const { dashboard, t } = await factsIn(params.lang);
	const { language } = dashboard;
	const { title, site, rights } = published;
	const [oldest = facts] = revisions;
	const inFull = (path: string) => (siteUrl ? new URL(path, siteUrl).href : path);
	const xml = atom({
		id: permanentId(`${oldest.report.source.url}#feed-${language}`),
		title: title[language],
		language,
		author: site[language],
		rights: rights[language],
		page: inFull(homePath(language)),
		self: siteUrl && inFull(feedPath(language)),
		entries: revisions.toReversed().map(({ report }) => {
			const { date, source, revision } = report;
			const words = { date: formatDate(date, language) };
			return {
				id: permanentId(
					`${source.url}#${date}${revision ? `/rev/${revision.number}` : ''}-${language}`
				),
				title: revision
					? t('feed.revision', { ...words, number: revision.number })
					: t('feed.entry', words),
				date,
				summary:
					revision?.note[language] ??
					t('data.cite.note', {
						source: source.title,
						publisher: source.publisher,
						published: formatDate(source.published, language)
					}),
				page: inFull(
					date === facts.report.date ? homePath(language) : dataFilePath(reportFileName(date))
				)
			};
		})
	});
	return new Response(xml, { headers: { 'content-type': 'application/atom+xml' } });
};
