import { error } from '@sveltejs/kit';
import { files } from '../files';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => files.map(({ name }) => ({ file: name }));

/** A file of data to take away. */
export const GET: RequestHandler = ({ params }) => {
	const file = files.find(({ name }) => name === params.file);
	if (!file) error(404);
	return new Response(file.text, { headers: { 'content-type': file.mediaType } });
};
