import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { filesOf, renewing } from './renewal';

const MINUTE = 60_000;
const PAGE =
	'<link href="/_app/immutable/a.css"><script>import("/_app/immutable/b.js")</script> Build new';

/** A site that answers some paths, and a page on it. */
function site(answers: Record<string, string>) {
	const reload = vi.fn();
	const kept = new Map<string, string>();
	vi.stubGlobal('navigator', {});
	vi.stubGlobal('location', { pathname: '/kiosk', reload });
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => kept.set(key, value)
	});
	vi.stubGlobal(
		'fetch',
		vi.fn((path: string) =>
			Promise.resolve(new Response(answers[path] ?? '', { status: path in answers ? 200 : 404 }))
		)
	);
	return { reload, answers };
}

const WHOLE = { '/kiosk': PAGE, '/_app/immutable/a.css': '', '/_app/immutable/b.js': '' };

beforeEach(() => vi.useFakeTimers({ now: Date.UTC(2026, 0, 1) }));
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe('a new version of the site', () => {
	it('is changed to by one reload, once it is whole', async () => {
		const { reload } = site(WHOLE);
		const renewal = renewing('old');
		expect(renewal.renew(Date.now())).toBe(false);
		await renewal.heard('new');
		expect(renewal.renew(Date.now())).toBe(true);
		expect(reload).toHaveBeenCalledOnce();
	});

	it('is none where the version is the one that runs', async () => {
		const { reload } = site(WHOLE);
		const renewal = renewing('old');
		await renewal.heard('old');
		expect(renewal.renew(Date.now())).toBe(false);
		expect(reload).not.toHaveBeenCalled();
	});

	it.each([
		['its page does not answer', { ...WHOLE, '/kiosk': undefined }],
		['a file that its page asks for is missing', { ...WHOLE, '/_app/immutable/b.js': undefined }],
		['its page asks for nothing, as one that is not ours', { ...WHOLE, '/kiosk': '<p>Sign in' }],
		['its page is still of another version', { ...WHOLE, '/kiosk': PAGE.replace('new', 'old') }]
	])('waits where %s', async (_, answers) => {
		const present = Object.entries(answers).filter((entry) => entry[1] !== undefined);
		site(Object.fromEntries(present) as Record<string, string>);
		const renewal = renewing('old');
		await renewal.heard('new');
		expect(renewal.renew(Date.now())).toBe(false);
	});

	it.each([
		['activated', true],
		['redundant', false]
	] as const)('waits for the service worker to keep it: %s', async (state, isReady) => {
		site(WHOLE);
		const installing = Object.assign(new EventTarget(), { state: 'installing' as string });
		const update = () => Promise.resolve({ installing });
		vi.stubGlobal('navigator', {
			serviceWorker: { getRegistration: () => Promise.resolve({ update }) }
		});
		const renewal = renewing('old');
		const heard = renewal.heard('new');
		await vi.advanceTimersByTimeAsync(1000);
		expect(renewal.renew(Date.now())).toBe(false);
		installing.state = state;
		installing.dispatchEvent(new Event('statechange'));
		await heard;
		expect(renewal.renew(Date.now())).toBe(isReady);
	});

	it('is looked at again: one that was half there may be whole later', async () => {
		const { answers } = site({ '/kiosk': PAGE });
		const renewal = renewing('old');
		await renewal.heard('new');
		expect(renewal.renew(Date.now())).toBe(false);
		Object.assign(answers, WHOLE);
		await renewal.heard('new');
		expect(renewal.renew(Date.now())).toBe(true);
	});

	it('that is broken never sends the screen round: ten minutes lie between two reloads, remembered across them', async () => {
		const { reload } = site(WHOLE);
		const first = renewing('old');
		await first.heard('new');
		first.renew(Date.now());
		// The page came back, and is still the old one.
		const second = renewing('old');
		await second.heard('new');
		vi.advanceTimersByTime(10 * MINUTE - 1);
		expect(second.renew(Date.now())).toBe(false);
		vi.advanceTimersByTime(1);
		expect(second.renew(Date.now())).toBe(true);
		expect(reload).toHaveBeenCalledTimes(2);
	});

	it('is none any more where the site has fallen silent', async () => {
		site(WHOLE);
		const renewal = renewing('old');
		await renewal.heard('new');
		await renewal.heard(null);
		expect(renewal.renew(Date.now())).toBe(false);
	});

	it('waits ten minutes from the page’s own start where nothing can be remembered', async () => {
		site(WHOLE);
		vi.stubGlobal('localStorage', {
			getItem: () => null,
			setItem: () => {
				throw new Error('closed');
			}
		});
		const renewal = renewing('old');
		await renewal.heard('new');
		expect(renewal.renew(Date.now())).toBe(false);
		vi.advanceTimersByTime(10 * MINUTE);
		expect(renewal.renew(Date.now())).toBe(true);
	});
});

describe('the files of a page', () => {
	it('are those it names in attributes and scripts, each once', () => {
		expect(filesOf(PAGE + PAGE)).toEqual(['/_app/immutable/a.css', '/_app/immutable/b.js']);
		expect(filesOf('url(/map/_app/immutable/a.woff2)')).toEqual(['/map/_app/immutable/a.woff2']);
	});
});
