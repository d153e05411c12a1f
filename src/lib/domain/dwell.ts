import type { Dashboard } from './dashboard';
import { inParts } from './stop-parts';
import { tourOf, type Stop } from './stop';

/** Milliseconds of the whole tour where nobody asks for another pace. */
const TOUR = 75_000;

/** Words of a stop besides its passages: its heading, the status, and a sentence or two of ours. */
const OWN_WORDS = 30;

/** Words of a stop that quotes nothing: a heading and three sentences. */
const WORDS_ALONE = 45;

/**
 * For how long each stop of the kiosk’s tour is shown, in milliseconds, so that the tour takes 75 seconds: in proportion to the
 * words there are to read, in the language of the dashboard.
 */
export function dwellByWords(dashboard: Dashboard): (stop: Stop) => number {
	const all = inParts(dashboard, tourOf(dashboard)).reduce(
		(sum, stop) => sum + wordsOf(dashboard, stop),
		0
	);
	return (stop) => (TOUR * wordsOf(dashboard, stop)) / all;
}

function wordsOf({ passages, language, source }: Dashboard, stop: Stop): number {
	if (stop.kind !== 'place') return WORDS_ALONE;
	const texts = stop.quotes.flatMap(({ passage }) => {
		const quoted = passages.find(({ id }) => id === passage);
		return quoted ? [language === source.language ? quoted.phrase : quoted.summary] : [];
	});
	return texts.reduce((sum, text) => sum + text.split(/\s+/).length, OWN_WORDS);
}
