import type { Passage } from './report';

/** A piece of a text, with the ids of the passages that quote it: none for what nobody quotes. */
export interface TextPiece {
	readonly text: string;
	readonly passages: readonly string[];
}

/** The paragraphs of a text, each in pieces. */
export type MarkedText = readonly (readonly TextPiece[])[];

/** Marks in the paragraphs of a text every phrase that a passage quotes. Phrases may overlap. */
export function markedText(
	paragraphs: readonly string[],
	passages: readonly Pick<Passage, 'id' | 'paragraph' | 'phrase'>[]
): MarkedText {
	return paragraphs.map((text, i) => {
		const spans = passages.flatMap(({ id, paragraph, phrase }) => {
			const start = paragraph === i + 1 ? text.indexOf(phrase) : -1;
			return start === -1 ? [] : [{ id, start, end: start + phrase.length }];
		});
		const edges = [0, text.length, ...spans.flatMap(({ start, end }) => [start, end])];
		const cuts = [...new Set(edges)].sort((a, b) => a - b);
		return cuts.slice(1).map((end, n) => {
			const start = cuts[n] ?? 0;
			return {
				text: text.slice(start, end),
				passages: spans.filter((span) => span.start <= start && span.end >= end).map(({ id }) => id)
			};
		});
	});
}
