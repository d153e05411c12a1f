import { createContext } from 'svelte';
import { afterNavigate, replaceState } from '$app/navigation';
import { page } from '$app/state';
import { ANY_PLACE, placeNamed } from '$lib/domain/accepted';
import type { Place } from '$lib/domain/status';

/** The parameter of the address: `?evidence=named`. */
const PARAMETER = 'evidence';

/**
 * How near the words must come to a region for the reader to accept them. It comes from the address of the page that the visit
 * began with, and stays from page to page: each has it in its address, so that what is shared shows the same.
 */
export class Accepted {
	farthest = $state.raw<Place>(ANY_PLACE);

	constructor() {
		afterNavigate(({ type, to }) => {
			// A prerendered page does not know its parameters: only now may they be read.
			if (type === 'enter') this.farthest = placeNamed(to?.url.searchParams.get(PARAMETER) ?? null);
			this.#write();
		});
	}

	/** What the address of another page needs to say the same; empty for the default. */
	get query(): string {
		return this.farthest === ANY_PLACE ? '' : `?${PARAMETER}=${this.farthest}`;
	}

	choose(farthest: Place) {
		this.farthest = farthest;
		this.#write();
	}

	/** Puts what is accepted into the address; what is the default is left out. */
	#write() {
		// eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing shows it
		const url = new URL(location.href);
		if (this.farthest === ANY_PLACE) url.searchParams.delete(PARAMETER);
		else url.searchParams.set(PARAMETER, this.farthest);
		if (url.href !== location.href) replaceState(url, page.state);
	}
}

/** Provided by the layout that holds the map. */
export const [useAccepted, provideAccepted] = createContext<Accepted>();
