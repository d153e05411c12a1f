import { describe, expect, it } from 'vitest';
import { answerDocument, type PausedDocument } from './answer-document.ts';

const ADDRESS = 'https://example.org/kiosk?dwell=20&night=22-6';

function answer(paused: Omit<PausedDocument, 'requestId'>) {
	const { method, params } = answerDocument({ requestId: '7', ...paused }, ADDRESS);
	const body = 'body' in params ? Buffer.from(params.body, 'base64').toString() : null;
	return { method, body };
}

describe('the request for the page', () => {
	it.each([200, 301, 304])('goes on with a response of %i', (responseStatusCode) => {
		expect(answer({ responseStatusCode })).toEqual({ method: 'Fetch.continueRequest', body: null });
	});

	it.each([
		[{ responseErrorReason: 'InternetDisconnected' }, 'no answer (InternetDisconnected)'],
		[{ responseStatusCode: 404 }, 'HTTP 404'],
		[{ responseStatusCode: 503 }, 'HTTP 503']
	])('gets the launcher’s page in place of %j, which says so and asks again', (paused, seen) => {
		const { method, body } = answer(paused);
		expect(method).toBe('Fetch.fulfillRequest');
		expect(body).toContain(`seen ${seen}.`);
		expect(body).toContain('https://example.org/kiosk?dwell=20&amp;night=22-6');
		expect(body).toContain('<meta http-equiv="refresh" content="10">');
		expect(body).toContain('Экран сам пробует снова.');
	});
});
