import { readFileSync } from 'node:fs';

interface Regions {
	regions: { id: string; kind: string; name: { en: string } }[];
}

const regions: Regions = JSON.parse(
	readFileSync(new URL('../../geodata/regions.json', import.meta.url), 'utf8')
);

export const REGION_IDS = regions.regions.map(({ id }) => id);

/** Every page of the site, and two addresses where there is none. */
export const PAGES = [
	'/',
	...REGION_IDS.map((id) => `/region/${id}`),
	'/source',
	'/method',
	'/nowhere',
	'/nowhere/at/all'
];
