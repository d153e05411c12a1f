/** What a visitor of a kiosk has opened by touching the map or a link. Nothing leads away from the kiosk. */
export type KioskTarget =
	| { readonly kind: 'overview' }
	| { readonly kind: 'table' }
	/** The reading tour, which is the kiosk's own: it goes on. */
	| { readonly kind: 'tour' }
	| { readonly kind: 'region'; readonly id: string }
	/** The record of the source, at one of its passages; null for its beginning. */
	| { readonly kind: 'passage'; readonly id: string | null }
	/** A page of another site, of which the kiosk shows a QR code. */
	| { readonly kind: 'external'; readonly url: string };

/** The part of Kit's `NavigationTarget` that is needed here. */
interface NavigationTarget {
	readonly url: URL;
	readonly route: { readonly id: string | null } | null;
	readonly params: Readonly<Record<string, string | undefined>> | null;
}

/**
 * What the kiosk opens in place of a navigation.
 *
 * @param origin the site's
 */
export function kioskTarget({ url, route, params }: NavigationTarget, origin: string): KioskTarget {
	if (url.origin !== origin) return { kind: 'external', url: url.href };
	if (params?.['id']) return { kind: 'region', id: params['id'] };
	if (route?.id?.endsWith('/table')) return { kind: 'table' };
	if (route?.id?.endsWith('/walk')) return { kind: 'tour' };
	if (route?.id?.endsWith('/source')) return { kind: 'passage', id: url.hash.slice(1) || null };
	return { kind: 'overview' };
}

const OVERVIEW: KioskTarget = { kind: 'overview' };

/** What the current visitor has opened. */
export class Visit {
	/** What the panel shows. */
	target = $state.raw<KioskTarget>(OVERVIEW);
	/** The address in the QR code that is shown over everything; null when none is shown. */
	qrUrl = $state<string | null>(null);

	open(target: Exclude<KioskTarget, { kind: 'tour' }>): void {
		if (target.kind === 'external') this.qrUrl = target.url;
		else this.target = target;
	}

	/** Prepares for the next visitor. */
	reset(): void {
		this.target = OVERVIEW;
		this.qrUrl = null;
	}
}
