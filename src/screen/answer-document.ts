import { ownPage } from './own-page.ts';

/** A response to the request for a page, or its failure, while Chromium waits for the launcher's word (Fetch.requestPaused). */
export interface PausedDocument {
	readonly requestId: string;
	/** The fault of the network, such as `InternetDisconnected`. */
	readonly responseErrorReason?: string;
	/** The status of HTTP. */
	readonly responseStatusCode?: number;
}

/**
 * The call that lets Chromium go on: with the response as it is or, where that is a failure, with the launcher's own page. A
 * service worker that has a copy of the kiosk answers before all this.
 *
 * @param address the kiosk's
 */
export function answerDocument(paused: PausedDocument, address: string) {
	const { requestId } = paused;
	const seen = faultOf(paused);
	if (seen === null) return { method: 'Fetch.continueRequest', params: { requestId } };
	return {
		method: 'Fetch.fulfillRequest',
		params: {
			requestId,
			responseCode: 503,
			responseHeaders: [
				{ name: 'Content-Type', value: 'text/html; charset=utf-8' },
				{ name: 'Cache-Control', value: 'no-store' }
			],
			body: Buffer.from(ownPage(address, seen)).toString('base64')
		}
	};
}

function faultOf({ responseErrorReason, responseStatusCode = 0 }: PausedDocument): string | null {
	if (responseErrorReason) return `no answer (${responseErrorReason})`;
	return responseStatusCode >= 400 ? `HTTP ${responseStatusCode}` : null;
}
