import { json } from '@sveltejs/kit';
import { topology } from '$lib/server/topology';

export const prerender = true;

/** The map's outlines as TopoJSON. */
export function GET() {
	return json(topology);
}
