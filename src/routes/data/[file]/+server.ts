import { error } from '@sveltejs/kit';
import { LANGUAGES } from '$lib/domain/language';
import { mapFileNames } from '$lib/pictures/map-to-take';
import { facts } from '$lib/server/facts';
import { files } from '../files';
import { mapsIn } from '../maps';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const mapNames = LANGUAGES.map((language) => ({
	language,
	names: mapFileNames(facts.report.date, language)
}));

export const entries: EntryGenerator = () =>
	[...files.map(({ name }) => name), ...mapNames.flatMap(({ names }) => names)].map((file) => ({
		file
	}));

/** A file to take away: data, or the map as a picture. */
export const GET: RequestHandler = async ({ params }) => {
	const file = files.find(({ name }) => name === params.file) ?? (await mapNamed(params.file));
	if (!file) error(404);
	const body = 'text' in file ? file.text : file.bytes;
	return new Response(body, { headers: { 'content-type': file.mediaType } });
};

async function mapNamed(name: string) {
	const { language } = mapNames.find(({ names }) => names.includes(name)) ?? {};
	return language && (await mapsIn(language)).find((map) => map.name === name);
}
