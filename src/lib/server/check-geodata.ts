import { checkTopology } from './check-topology';
import { named } from './fact-texts';
import { withoutFollowers } from './followers';
import { located } from './position';
import { readFacts, type FactsRead, type FactTexts } from './read-facts';
import { neighboursSchema } from './schema';
import { topologySchema } from './topology-schema';
import { readFile } from './validate';

/**
 * Checks the whole folder with the facts, as the build does.
 *
 * @param today ISO 8601 date, after which nothing can have been published
 * @throws {Error} where a file is missing, with what to do
 */
export function checkGeodata(texts: FactTexts, today: string): FactsRead {
	const read = readFacts(texts, today);
	const outlines = named('outlines.topo.json');
	const neighbours = named('neighbours.json');
	const ofOutlines = readFile(topologySchema, outlines.file, outlines.text);
	const ofNeighbours = readFile(neighboursSchema, neighbours.file, neighbours.text);
	const single = [...read.problems, ...ofOutlines.problems, ...ofNeighbours.problems];

	const { regions, cities } = read;
	const isBroken = (file: string) => single.some((problem) => problem.file === file);
	const canCompare = !isBroken(outlines.file) && !isBroken(texts.regions.file);
	const files = { topology: outlines.file, cities: texts.cities.file };
	const between =
		ofOutlines.value && regions && cities && canCompare
			? [...checkTopology(ofOutlines.value, { regions, cities }, files)]
			: [];

	const byFile = new Map(
		[outlines, neighbours, texts.cities].map(({ file, text }) => [file, text])
	);
	const problems = [...single, ...withoutFollowers(between, single)];
	return { ...read, problems: located(problems, byFile) };
}
