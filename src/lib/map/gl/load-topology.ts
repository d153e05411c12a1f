import { resolve } from '$app/paths';
import type { MapTopology } from '../../geo/map-topology';

/**
 * The map's outlines.
 *
 * @throws {Error} when the site does not answer with them; {@link DOMException} when aborted
 */
export async function loadTopology(signal: AbortSignal): Promise<MapTopology> {
	const url = resolve('/data/kazakhstan.topo.json');
	const response = await fetch(url, { signal });
	if (!response.ok)
		throw new Error(`${url}: expected the outlines, seen HTTP ${response.status}. Retrying helps.`);
	return response.json();
}
