import type { Region } from '../domain/region';
import { nearestTo } from './nearest';
import type { Problem } from './problem';

/** The longest list of regions that a message holds in full. */
const LISTED = 40;

/** The problem of a word that is the id of no region. */
export function* checkRegion(
	at: Pick<Problem, 'file' | 'path'>,
	seen: string,
	regions: readonly Region[]
): Generator<Problem> {
	if (!regions.some(({ id }) => id === seen))
		yield { ...at, rule: 'the id of a known region', seen, remedy: regionRemedy(seen, regions) };
}

/**
 * What to do about a region's id that this map does not have: the id that is meant, by a code of another time, by a name, or by
 * likeness, and the regions there are.
 */
function regionRemedy(id: string, regions: readonly Region[]): string {
	const meant = regionMeant(id, regions);
	const list =
		regions.length <= LISTED
			? `The regions of this map are ${regions.map(({ id }) => id).join(', ')}`
			: `This map has ${regions.length} regions, listed in regions.json`;
	return meant
		? `${list}; ${meant.id} for ${meant.name.en}. Write "${meant.id}" if you mean that one.`
		: `${list}. Write one of these.`;
}

function regionMeant(id: string, regions: readonly Region[]): Region | undefined {
	const byWord = new Map<string, Region>();
	for (const region of regions)
		for (const word of [region.id, ...Object.values(region.codes), ...namesOf(region)])
			byWord.set(word.toLowerCase(), byWord.get(word.toLowerCase()) ?? region);
	const word = id.toLowerCase();
	const exact = byWord.get(word);
	if (exact) return exact;
	const near = nearestTo(word, byWord.keys());
	return near === undefined ? undefined : byWord.get(near);
}

function namesOf({ name, label, spellings }: Region): string[] {
	return [...spellings, ...Object.values(name), ...Object.values(label)];
}
