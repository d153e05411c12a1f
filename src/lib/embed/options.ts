import { SCHEMES, type Scheme } from '../appearance/palette';
import type { RegionId } from '../domain/region';

/** What an embedded map can be asked for in its address. */
export interface EmbedOptions {
	/** The region that is selected at first; null for none. */
	readonly region: RegionId | null;
	/** Null follows the reader's system. */
	readonly theme: Scheme | null;
	readonly legend: boolean;
}

export const PLAIN: EmbedOptions = { region: null, theme: null, legend: true };

/** What an address asks for. What is unknown is ignored: a frame in somebody's page is never to fail for it. */
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

/** The query of an address that asks for this: empty for a plain map. */
export function embedQuery({ region, theme, legend }: EmbedOptions): string {
	const query = new URLSearchParams();
	if (region) query.set('region', region);
	if (theme) query.set('theme', theme);
	if (!legend) query.set('legend', 'off');
	return query.size > 0 ? `?${query}` : '';
}
