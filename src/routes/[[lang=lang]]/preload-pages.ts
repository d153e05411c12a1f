import { preloadCode } from '$app/navigation';
import type { Language } from '$lib/domain/language';
import type { RegionId } from '$lib/domain/region';
import { homePath, methodPath, regionPath, sourcePath, tablePath, walkPath } from '$lib/i18n/paths';
import { savesData } from '$lib/map/saves-data';

/**
 * Fetches the code of the pages that this one leads to, so that no click waits for a request: first of what a click on the
 * map opens, then, unless the visitor saves data, of the pages that are read. Code that does not arrive is asked for again
 * by the click.
 *
 * @param region any region: all share their code
 */
export async function preloadPages(
	language: Language,
	region: RegionId | undefined
): Promise<void> {
	const map = [homePath(language), ...(region ? [regionPath(language, region)] : [])];
	await Promise.allSettled(map.map((path) => preloadCode(path)));
	if (savesData()) return;
	const reading = [walkPath, tablePath, sourcePath, methodPath].map((path) => path(language));
	await Promise.allSettled(reading.map((path) => preloadCode(path)));
}
