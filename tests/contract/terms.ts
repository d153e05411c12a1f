import type { Language } from '../../src/lib/domain/language';
import type { MessageKey } from '../../src/lib/i18n/translate';

/** What a term is called in a language, and what else it has been called or might be, which no text may say. */
interface Wording {
	readonly word: string;
	/** Words, or beginnings of words. */
	readonly not: readonly string[];
}

/** A term, with the message that is the term itself. */
export interface Term extends Readonly<Record<Language, Wording>> {
	readonly key: MessageKey;
}

/** The terms of the glossary. */
export const TERMS = [
	{
		key: 'table.status',
		en: { word: 'Status', not: ['condition', 'situation', 'category'] },
		kk: { word: 'Мәртебе', not: ['статус', 'санат', 'күйі'] },
		ru: { word: 'Статус', not: ['состояни', 'категори', 'положени'] }
	},
	{
		key: 'table.place',
		en: { word: 'What it describes', not: ['how near', 'city inside', 'area only', 'precision'] },
		kk: { word: 'Не сипатталған', not: ['жақындығ', 'қаншалықты', 'атымен', 'тек аумақ'] },
		ru: { word: 'Что описано', not: ['близость', 'близко', 'по имени', 'город внутри', 'местност'] }
	},
	{
		key: 'glossary.stated',
		en: { word: 'Stated', not: ['unknown', 'no data', 'unspecified', 'undetermined'] },
		kk: { word: 'Айтылған', not: ['белгісіз', 'дерек жоқ', 'көрсетілмеген'] },
		ru: { word: 'Указано', not: ['неизвестн', 'нет данных', 'не определ', 'не назван статус'] }
	},
	{
		key: 'glossary.read',
		en: { word: 'Our reading', not: ['by our reading', 'interpret', 'our understanding'] },
		kk: { word: 'Біздің түсінуіміз', not: ['оқуымыз', 'түсінігіміз', 'түсінеміз'] },
		ru: { word: 'Наше прочтение', not: ['как мы прочли', 'мы понимаем', 'трактов', 'интерпрет'] }
	},
	{
		key: 'evidence.limits',
		en: { word: 'Caveats', not: ['their limits', 'limits the colour', 'reservation'] },
		kk: { word: 'Ескертпелер', not: ['түсін шектейді', 'шектеу'] },
		ru: { word: 'Оговорки', not: ['ограничивает цвет', 'ограничени'] }
	}
] as const satisfies readonly Term[];

/** Other things that have one word, and the words they must not have. Labels of the map may be shorter. */
export const ONE_WORD = {
	'protesters, as in the summaries': {
		en: ['demonstrator', 'rioter'],
		kk: ['наразылар', 'шерушілер'],
		ru: ['у протестующих', 'демонстрант', 'митингующ']
	},
	'the capital, whose name was Astana until 2019': { en: [], kk: ['астана'], ru: ['астан'] },
	'how the article divides the regions: roughly': {
		en: ['fall into', 'falls into'],
		kk: ['түрге бөлінеді'],
		ru: ['делятся на', 'делится на']
	},
	'what the article says: in Russian and Kazakh it is said in the article': {
		en: ['the article sees'],
		kk: ['мақаланың айтуынша', 'айтпайды'],
		ru: ['статья говорит', 'статья видит', 'словам статьи', 'она не говорит']
	}
} as const satisfies Record<string, Record<Language, readonly string[]>>;
