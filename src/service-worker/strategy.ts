import { isImmutable, isKnown, type Site } from './site';

/**
 * How a request is answered. `cache-first` is for content that never changes, `network-first` for content that the next
 * deployment may change.
 */
export type Strategy = 'cache-first' | 'network-first';

/**
 * How a request is answered, or null where the browser answers it by itself: requests to other sites, range requests, and files
 * that this version of the site does not know. `_app/version.json` must stay unknown, because a page fetches it to learn
 * whether the network works and whether there is a newer version. A navigation is answered at any address, so that a visitor
 * without a network reads what is missing.
 */
export function strategyOf({ method, url, headers, mode }: Request, site: Site): Strategy | null {
	const { origin, pathname } = new URL(url);
	if (method !== 'GET' || origin !== site.origin || headers.has('range')) return null;
	if (isImmutable(site, pathname)) return 'cache-first';
	return mode === 'navigate' || isKnown(site, pathname) ? 'network-first' : null;
}

/** Milliseconds after which a network that has not answered is given up. */
export const NETWORK_TIMEOUT = 1500;

interface Sources {
	readonly network: Promise<Response>;
	readonly cached: Promise<Response | undefined>;
	/** Whether the response of the network is to be preferred to the cached one. */
	readonly isUsable: (response: Response) => Promise<boolean>;
}

/**
 * The response of the network. The cached response takes its place where there is one and the network fails, answers with
 * something unusable, or does not answer within {@link NETWORK_TIMEOUT}.
 *
 * @throws the error of the network, where nothing is cached
 */
export async function networkFirst({ network, cached, isUsable }: Sources): Promise<Response> {
	const timeout = new Promise<void>((resolve) => setTimeout(resolve, NETWORK_TIMEOUT));
	// A failure of the network is handled below; until then the browser must not report it as unhandled.
	network.catch(() => {});
	const copy = await cached;
	if (!copy) return network;
	return Promise.race([
		// The connection may also break while the body is being checked.
		network
			.then(async (response) => ((await isUsable(response)) ? response : copy))
			.catch(() => copy),
		timeout.then(() => copy)
	]);
}
