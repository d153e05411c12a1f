import type { Language } from '../../src/lib/domain/language';

/** Names and signs that every language writes in Latin letters. */
const LATIN_EVERYWHERE = [
	'Natural',
	'Earth',
	'OCHA',
	'COD',
	'AB',
	'CC',
	'BY',
	'IGO',
	'Ctrl',
	'C',
	'SHA',
	'QR',
	'https'
];

/** Letters of Kazakh that Russian does not have. */
const KAZAKH = /[ӘәҒғҚқҢңӨөҰұҮүҺһІі]/;

/** Words of a text in letters that its language does not write them in. */
export function foreignWords(text: string, language: Language): string[] {
	const words = text.match(/\p{L}+/gu) ?? [];
	return words.filter((word) => !isWordOf(word, language));
}

function isWordOf(word: string, language: Language): boolean {
	const latin = /^\p{Script=Latin}+$/u.test(word);
	const cyrillic = /^\p{Script=Cyrillic}+$/u.test(word);
	switch (language) {
		case 'en':
			return latin;
		case 'kk':
			return cyrillic || LATIN_EVERYWHERE.includes(word);
		case 'ru':
			return (cyrillic && !KAZAKH.test(word)) || LATIN_EVERYWHERE.includes(word);
	}
}
