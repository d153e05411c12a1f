import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { INVENTED_ARTICLE } from '../../../tests/fixtures/edited-report';
import { facts } from './facts';
import { readFullText } from './full-text';

const ARTICLE = '../shared/source/article.txt';

describe('the full text of the source', () => {
	it('is refused where it is another text, with its fingerprint', () => {
		expect(() => readFullText(INVENTED_ARTICLE)).toThrow(
			/source\.sha256: expected the fingerprint of the text, [\da-f]{64}, seen /
		);
	});

	it.skipIf(!existsSync(ARTICLE))(
		`has every phrase marked (skipped where there is no ${ARTICLE})`,
		() => {
			const marked = readFullText(ARTICLE)
				.flat()
				.flatMap(({ passages }) => passages);
			expect([...new Set(marked)].sort()).toEqual(facts.report.passages.map(({ id }) => id).sort());
		}
	);
});
