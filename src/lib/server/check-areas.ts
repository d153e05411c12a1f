import type { Report } from '../domain/report';
import { checkKnown, checkUnique } from './check-facts';
import { DataError } from './data-error';

/**
 * Checks the areas of a report: their ids are unique, their passages exist, and each is read as the very regions whose claims
 * rest on its passage, since its words speak of that many.
 *
 * @throws {DataError} for the first rule that is broken
 */
export function checkAreas({ areas, claims, passages }: Report, file: string): void {
	checkUnique(
		file,
		'areas',
		'id',
		areas.map(({ id }) => id)
	);
	const known = new Set(passages.map(({ id }) => id));
	areas.forEach(({ passage, limits, regions }, i) => {
		checkKnown(file, `areas[${i}].passage`, 'passage', known, passage);
		limits.forEach((id, j) => checkKnown(file, `areas[${i}].limits[${j}]`, 'passage', known, id));
		const resting = claims
			.filter(({ supports }) => supports.includes(passage))
			.map(({ region }) => region);
		if ([...regions].sort().join() !== [...resting].sort().join())
			throw new DataError(
				file,
				`areas[${i}].regions`,
				`the regions whose claims rest on ${passage}, of which the area’s words speak: ${resting.join(', ')}`,
				regions
			);
	});
}
