import { error } from '@sveltejs/kit';
import { ICON_NAMES, iconPng } from '$lib/pictures/icons';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => ICON_NAMES.map((icon) => ({ icon }));

/** An icon for devices that show no SVG. */
export const GET: RequestHandler = ({ params }) => {
	const name = ICON_NAMES.find((known) => known === params.icon);
	if (!name) error(404);
	return new Response(iconPng(name), { headers: { 'content-type': 'image/png' } });
};
