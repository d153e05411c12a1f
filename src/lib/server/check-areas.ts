import type { Report } from '../domain/report';
import type { Path, Problem } from './problem';

/**
 * The rules of a report's areas that are broken: their passages exist, and each is read as the very regions whose claims rest on
 * its passage, since its words speak of that many.
 *
 * @param checkPassage tells of a passage that does not exist
 */
export function* checkAreas(
	{ areas, claims }: Report,
	file: string,
	checkPassage: (path: Path, id: string) => Iterable<Problem>
): Generator<Problem> {
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
