import { describe, expect, it } from 'vitest';
import { parseOptions } from './options.ts';

const URL_GIVEN = ['--url', 'https://example.org/kiosk?dwell=20'];

describe('the launcher’s arguments', () => {
	it('need be no more than an address', () => {
		expect(parseOptions(URL_GIVEN)).toEqual({
			address: 'https://example.org/kiosk?dwell=20',
			chromium: 'chromium',
			state: expect.stringMatching(/^\/.*\/aimaq-screen$/),
			endpoint: null,
			interval: 10_000,
			patience: 60_000,
			flags: []
		});
	});

	it('name times in seconds, and flags for Chromium after two dashes', () => {
		const given = ['--interval', '0.5', '--patience', '5', '--', '--headless=new', '--no-sandbox'];
		expect(parseOptions([...URL_GIVEN, ...given])).toMatchObject({
			interval: 500,
			patience: 5000,
			flags: ['--headless=new', '--no-sandbox']
		});
	});

	it('lose the address’s fragment, with which it could not be loaded again', () => {
		expect(parseOptions(['--url', 'https://example.org/kiosk#a']).address).toBe(
			'https://example.org/kiosk'
		);
	});

	it.each(['https://watch.example.org/beat?screen=hall', 'https://example.org/beat'])(
		'name where heartbeats go: %s',
		(endpoint) => {
			expect(parseOptions([...URL_GIVEN, '--heartbeat', endpoint]).endpoint).toBe(endpoint);
		}
	);

	it.each([
		[[], '--url: expected the kiosk’s address, such as https://example.org/kiosk, seen none'],
		[['--url', 'example.org'], 'seen example.org'],
		[['--url', '--no-sandbox'], '--url'],
		[['--url', 'file:///etc/passwd'], 'seen file:///etc/passwd'],
		[['--url', 'javascript:alert(1)'], 'seen javascript:alert(1)'],
		[[...URL_GIVEN, '--patience', '0'], '--patience: expected seconds'],
		[[...URL_GIVEN, '--patience', 'NaN'], 'seen NaN'],
		[[...URL_GIVEN, '--interval', '1e9'], '--interval: expected seconds'],
		[[...URL_GIVEN, '--heartbeat', 'http://watch.example.org'], '--heartbeat: expected an https'],
		[[...URL_GIVEN, '--headless'], '--headless']
	])('%j are refused with %j', (args, message) => {
		expect(() => parseOptions(args)).toThrow(message);
	});
});
