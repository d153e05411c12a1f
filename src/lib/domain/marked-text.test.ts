import { describe, expect, it } from 'vitest';
import { markedText } from './marked-text';

const PARAGRAPHS = ['A title', 'one two three four five'];
const passage = (id: string, phrase: string, paragraph = 2) => ({ id, phrase, paragraph });

describe('a text with its phrases marked', () => {
	it('is whole, each phrase a piece of its own', () => {
		expect(markedText(PARAGRAPHS, [passage('a', 'two three'), passage('b', 'five')])).toEqual([
			[{ text: 'A title', passages: [] }],
			[
				{ text: 'one ', passages: [] },
				{ text: 'two three', passages: ['a'] },
				{ text: ' four ', passages: [] },
				{ text: 'five', passages: ['b'] }
			]
		]);
	});

	it('marks phrases that overlap as both', () => {
		const [, second] = markedText(PARAGRAPHS, [
			passage('a', 'two three'),
			passage('b', 'three four')
		]);
		expect(second?.map(({ text, passages }) => [text, passages.join()])).toEqual([
			['one ', ''],
			['two ', 'a'],
			['three', 'a,b'],
			[' four', 'b'],
			[' five', '']
		]);
	});

	it('marks nothing in another paragraph', () => {
		expect(markedText(PARAGRAPHS, [passage('a', 'two', 1)])[1]).toHaveLength(1);
	});
});
