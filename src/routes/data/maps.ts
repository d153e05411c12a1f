import type { Language } from '$lib/domain/language';
import { count, NOT_STATED } from '$lib/domain/selection';
import { speechOf } from '$lib/i18n/context';
import { mapFiles, type MapFile } from '$lib/pictures/map-to-take';
import { mapDrawing } from '$lib/server/map-drawing';
import { factsIn } from '../facts-in';

const drawn = new Map<Language, Promise<MapFile[]>>();

/** The map of the newest report in a language, as all files that hold it. They are drawn once a build: the largest takes seconds. */
export function mapsIn(language: Language): Promise<MapFile[]> {
	const maps = drawn.get(language) ?? draw(language);
	drawn.set(language, maps);
	return maps;
}

async function draw(language: Language): Promise<MapFile[]> {
	const { dashboard, t, dates } = await factsIn(language);
	const drawing = mapDrawing(language, t('legend.none', { count: count(dashboard, NOT_STATED) }));
	return mapFiles(dashboard, drawing, speechOf(language, t, dates));
}
