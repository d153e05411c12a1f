import {
	readGeodata,
	readLockText,
	readReports,
	shownPath,
	type GeodataFile
} from './geodata-folder';
import type { FactTexts, NamedText } from './read-facts';

/**
 * The texts of the folder with the facts.
 *
 * @param reports in place of all reports of the folder
 * @throws {Error} where a file is missing, with what to do
 */
export function factTexts(reports: readonly NamedText[] = readReports()): FactTexts {
	return {
		dashboard: named('dashboard.json'),
		regions: named('regions.json'),
		cities: named('cities.json'),
		reports,
		folder: readReports(),
		lock: readLockText()
	};
}

/** The text of a file of the facts, with its path as messages call it. */
export function named(file: GeodataFile): NamedText {
	return { file: shownPath(file), text: readGeodata(file) };
}
