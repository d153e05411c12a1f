import type { Dashboard } from './dashboard';
import { EVIDENCE } from './report';
import type { PlaceStop, Quote, Stop } from './stop';

/** Characters of phrases and summaries for which an upright screen has room, in letters that are read from four metres away. */
const ROOM = 480;

/**
 * Divides stops that say more than a screen has room for into parts that follow each other. Each part shows some of what
 * supports the status together with some of what limits it, so that at no moment the one stands without the other.
 */
export function inParts(dashboard: Dashboard, [first, ...rest]: readonly [Stop, ...Stop[]]) {
	const partsOf = (stop: Stop): [Stop, ...Stop[]] =>
		stop.kind === 'place' ? dividedByLength(dashboard, stop) : [stop];
	const stops: [Stop, ...Stop[]] = [...partsOf(first), ...rest.flatMap(partsOf)];
	return stops;
}

/** The fewest parts that have room for what they show; at most as many as the stop has passages of one kind of evidence. */
function dividedByLength(dashboard: Dashboard, stop: PlaceStop): [PlaceStop, ...PlaceStop[]] {
	const most = Math.max(...EVIDENCE.map((evidence) => ofKind(stop.quotes, evidence).length));
	for (let count = 2; count <= most; count++) {
		const parts = divided(stop, count - 1);
		if (parts.every(({ quotes }) => lengthOf(dashboard, quotes) <= ROOM)) return parts;
	}
	return divided(stop, most);
}

function divided(stop: PlaceStop, count: number): [PlaceStop, ...PlaceStop[]] {
	if (count < 2) return [stop];
	const part = (number: number): PlaceStop => ({
		...stop,
		name: number === 1 ? stop.name : `${stop.name}-${number}`,
		part: { number, of: count },
		quotes: EVIDENCE.flatMap((evidence) => share(ofKind(stop.quotes, evidence), number, count))
	});
	return [part(1), ...Array.from({ length: count - 1 }, (_, i) => part(i + 2))];
}

/** What one part shows of the passages that are one kind of evidence. Too few limits for all parts stand in each of them. */
function share(quotes: readonly Quote[], number: number, count: number): readonly Quote[] {
	if (quotes.length < count && quotes[0]?.evidence === 'limits') return quotes;
	const upTo = (parts: number) => Math.ceil((quotes.length * parts) / count);
	return quotes.slice(upTo(number - 1), upTo(number));
}

const ofKind = (quotes: readonly Quote[], kind: Quote['evidence']) =>
	quotes.filter(({ evidence }) => evidence === kind);

function lengthOf({ passages }: Dashboard, quotes: readonly Quote[]): number {
	const texts = quotes.map(({ passage }) => passages.find(({ id }) => id === passage));
	return texts.reduce(
		(sum, text) => sum + (text ? text.phrase.length + text.summary.length : 0),
		0
	);
}
