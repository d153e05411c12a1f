/** Where a link leads that was pressed on a kiosk: never away from it. */
export type Reach =
	| { readonly kind: 'region'; readonly id: string }
	| { readonly kind: 'passage'; readonly id: string | null }
	| { readonly kind: 'overview' }
	/** Another site: shown as a code to scan. */
	| { readonly kind: 'elsewhere'; readonly url: string };

/** What Kit knows of where a navigation leads. */
interface Target {
	readonly url: URL;
	readonly route: { readonly id: string | null } | null;
	readonly params: Readonly<Record<string, string | undefined>> | null;
}

/** @param origin of the site */
export function reachOf({ url, route, params }: Target, origin: string): Reach {
	if (url.origin !== origin) return { kind: 'elsewhere', url: url.href };
	if (params?.['id']) return { kind: 'region', id: params['id'] };
	if (route?.id?.endsWith('/source')) return { kind: 'passage', id: url.hash.slice(1) || null };
	return { kind: 'overview' };
}
