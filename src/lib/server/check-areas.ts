import type { Report } from '../domain/report';
import { didYouMean } from './nearest';
import type { Path, Problem } from './problem';

/**
 * The rules of a report's areas that are broken: their passages exist, and each is read as the very regions whose claims rest on
 * its passage, since its words speak of that many.
 */
export function* checkAreas({ areas, claims, passages }: Report, file: string): Generator<Problem> {
	const known = passages.map(({ id }) => id);
	const checkPassage = function* (path: Path, id: string): Generator<Problem> {
		if (known.includes(id)) return;
		const remedy = didYouMean(id, known, `Name a passage of ${file}.`);
		yield { file, path, rule: 'the id of a known passage', seen: id, remedy };
	};
	for (const [i, { passage, limits, regions }] of areas.entries()) {
		yield* checkPassage(['areas', i, 'passage'], passage);
		for (const [j, id] of limits.entries()) yield* checkPassage(['areas', i, 'limits', j], id);
		const resting = claims
			.filter(({ supports }) => supports.includes(passage))
			.map(({ region }) => region);
		if ([...regions].sort().join() !== [...resting].sort().join())
			yield {
				file,
				path: ['areas', i, 'regions'],
				rule: `the regions whose claims rest on ${passage}: ${resting.join(', ') || 'none'}`,
				seen: regions,
				remedy: 'Write these, and see that the words of the area still speak of them.',
				restsOn: [['claims']]
			};
	}
}
