import { SCHEMES, type Scheme } from '../appearance/palette';
import type { RegionId } from '../domain/region';

/** What the address of an embedded map can ask for: `?region=XX-ABC&theme=dark&legend=off`. */
export interface EmbedOptions {
	/** The region that is selected at first; null for none. */
	readonly region: RegionId | null;
	/** The colour scheme; null for that of the reader's system. */
	readonly theme: Scheme | null;
	readonly legend: boolean;
}

export const DEFAULT_OPTIONS: EmbedOptions = { region: null, theme: null, legend: true };

/** Reads the options of an address. Unknown values count as absent, so that a frame in somebody's page never fails. */
export function embedOptions(
	query: URLSearchParams,
	regions: readonly { readonly id: RegionId }[]
): EmbedOptions {
	return {
		region: regions.find(({ id }) => id === query.get('region'))?.id ?? null,
		theme: SCHEMES.find((theme) => theme === query.get('theme')) ?? null,
		legend: !['off', '0', 'no', 'false'].includes(query.get('legend') ?? '')
	};
}

/** The query string for some options, with its question mark; empty for the default options. */
export function embedQuery({ region, theme, legend }: EmbedOptions): string {
	const query = new URLSearchParams();
	if (region) query.set('region', region);
	if (theme) query.set('theme', theme);
	if (!legend) query.set('legend', 'off');
	return query.size > 0 ? `?${query}` : '';
}
