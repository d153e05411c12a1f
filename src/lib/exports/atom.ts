import { element } from '../domain/element';
import { escaped } from '../domain/escaped';

/** A feed of Atom. All texts are plain: what looks like markup in them is shown as it is. */
export interface Feed {
	/** Permanent and the only one in the world: a URI. */
	readonly id: string;
	readonly title: string;
	/** A tag of BCP 47. */
	readonly language: string;
	readonly author: string;
	readonly rights: string;
	/** The page that the feed tells of. Addresses may be relative to that of the feed. */
	readonly page: string;
	/** The feed's own address; null where nobody knows it in full. */
	readonly self: string | null;
	/** The newest first, at least one. */
	readonly entries: readonly Entry[];
}

export interface Entry {
	readonly id: string;
	readonly title: string;
	/** A day, ISO 8601. */
	readonly date: string;
	readonly summary: string;
	readonly page: string;
}

/**
 * Writes a feed: https://www.rfc-editor.org/rfc/rfc4287
 *
 * Written here because the package `feed` takes absolute addresses alone, which not every build knows, gives titles as HTML, and
 * lets a text that holds `]]>` twice end its CDATA.
 */
export function atom({ entries, language, ...feed }: Feed): string {
	const updated =
		entries
			.map(({ date }) => date)
			.sort()
			.at(-1) ?? '';
	const root = element(
		'feed',
		{ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
		text('id', feed.id),
		text('title', feed.title),
		text('updated', midnight(updated)),
		element('author', {}, text('name', feed.author)),
		text('rights', feed.rights),
		element('link', { rel: 'alternate', type: 'text/html', href: feed.page }),
		feed.self === null
			? ''
			: element('link', { rel: 'self', type: 'application/atom+xml', href: feed.self }),
		...entries.map(({ id, title, date, summary, page }) =>
			element(
				'entry',
				{},
				text('id', id),
				text('title', title),
				text('updated', midnight(date)),
				element('link', { rel: 'alternate', href: page }),
				text('summary', summary)
			)
		)
	);
	return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
}

function text(name: string, content: string): string {
	return element(name, {}, escaped(content));
}

const midnight = (date: string) => `${date}T00:00:00Z`;
