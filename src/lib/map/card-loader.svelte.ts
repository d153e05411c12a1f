import type { Component, ComponentProps } from 'svelte';
import type { CityEntry, Dashboard, RegionEntry } from '../domain/dashboard';
import type MapCard from './MapCard.svelte';

/** What the card on the map says of a region, or of a city in it. */
export type CardContent = Component<{
	dashboard: Dashboard;
	region: RegionEntry;
	city: CityEntry | null;
}>;

/** Fetches what the card says. */
export type LoadCard = () => Promise<{ default: CardContent }>;

/** Loads the card on the map when it is first needed. Where a file does not arrive, the next need asks again. */
export class CardLoader {
	frame = $state.raw<Component<ComponentProps<typeof MapCard>> | null>(null);
	content = $state.raw<CardContent | null>(null);
	#loading = false;

	async load(loadContent: LoadCard): Promise<void> {
		if (this.frame || this.#loading) return;
		this.#loading = true;
		try {
			const [frame, content] = await Promise.all([import('./MapCard.svelte'), loadContent()]);
			this.content = content.default;
			this.frame = frame.default;
		} catch {
			// The map says the same in its links.
		} finally {
			this.#loading = false;
		}
	}
}
