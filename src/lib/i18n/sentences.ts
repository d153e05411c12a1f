/**
 * The messages that speak of the one country or the one source of a dashboard, each with the arguments that it is given. They
 * stand in no catalogue of the interface: `sentences` of `geodata/dashboard.json` brings every one, in every language.
 */
export const SENTENCES = {
	title: [],
	stamp: ['date'],
	caption: [],
	attribution: [],
	'panel.overview': [],
	'panel.intro': [],
	'map.label': [],
	'map.insets': [],
	'page.region.title': ['region', 'status'],
	'page.region.description.none': ['region', 'date'],
	'basis.named.read': ['kind', 'status'],
	'basis.named.stated': ['kind', 'status'],
	'basis.none': [],
	'basis.none.types': [],
	'said.none': [],
	'table.description': [],
	'source.description': [],
	'method.reading.text': ['date'],
	'method.cannot.text': ['date'],
	'method.outlines.text': ['date'],
	'glossary.status': [],
	'glossary.read.text': [],
	'embed.page.description': [],
	'kiosk.none.basis': ['count']
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type SentenceKey = keyof typeof SENTENCES;
