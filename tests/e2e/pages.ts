import { readFileSync } from 'node:fs';
import { LANGUAGE_PAGES } from './languages.ts';

interface Regions {
	regions: { id: string; kind: string; name: { en: string } }[];
}

const regions: Regions = JSON.parse(
	readFileSync(new URL('../../geodata/regions.json', import.meta.url), 'utf8')
);

export const REGION_IDS = regions.regions.map(({ id }) => id);

const { cities }: { cities: { id: string }[] } = JSON.parse(
	readFileSync(new URL('../../geodata/cities.json', import.meta.url), 'utf8')
);

export const CITY_IDS = cities.map(({ id }) => id);

/** Every page of the site by its language, and two addresses in each where there is none. */
export const PAGES_BY_LANGUAGE = LANGUAGE_PAGES.map(({ language, prefix }) => ({
	language,
	paths: [
		prefix || '/',
		...REGION_IDS.map((id) => `${prefix}/region/${id}`),
		...['table', 'source', 'method', 'walk', 'embed-code', 'data', 'nowhere', 'nowhere/at/all'].map(
			(name) => `${prefix}/${name}`
		)
	]
}));

export const PAGES = PAGES_BY_LANGUAGE.flatMap(({ paths }) => paths);
