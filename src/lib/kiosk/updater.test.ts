import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createUpdater, filesOf } from './updater';

const MINUTE = 60_000;
const PAGE =
	'<link href="/_app/immutable/a.css"><script>import("/_app/immutable/b.js")</script> Build new';

/** Stubs the globals of a page at `/kiosk`, on a site that answers some paths and has no service worker. */
function stubSite(answers: Record<string, string>) {
	const reload = vi.fn();
	const stored = new Map<string, string>();
	vi.stubGlobal('navigator', {});
	vi.stubGlobal('location', { pathname: '/kiosk', reload });
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => stored.get(key) ?? null,
		setItem: (key: string, value: string) => stored.set(key, value)
	});
	vi.stubGlobal(
		'fetch',
		vi.fn((path: string) =>
			Promise.resolve(new Response(answers[path] ?? '', { status: path in answers ? 200 : 404 }))
		)
	);
	return { reload, answers };
}

const COMPLETE = { '/kiosk': PAGE, '/_app/immutable/a.css': '', '/_app/immutable/b.js': '' };

beforeEach(() => vi.useFakeTimers({ now: Date.UTC(2026, 0, 1) }));
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe('a new version of the site', () => {
	it('is loaded by one reload once it is complete', async () => {
		const { reload } = stubSite(COMPLETE);
		const updater = createUpdater('old');
		expect(updater.reloadIfReady(Date.now())).toBe(false);
		await updater.onversion('new');
		expect(updater.reloadIfReady(Date.now())).toBe(true);
		expect(reload).toHaveBeenCalledOnce();
	});

	it('causes no reload when it is the version that runs', async () => {
		const { reload } = stubSite(COMPLETE);
		const updater = createUpdater('old');
		await updater.onversion('old');
		expect(updater.reloadIfReady(Date.now())).toBe(false);
		expect(reload).not.toHaveBeenCalled();
	});

	it.each([
		['its page does not answer', { ...COMPLETE, '/kiosk': undefined }],
		['a file that its page names is missing', { ...COMPLETE, '/_app/immutable/b.js': undefined }],
		['its page names no file, as a sign-in page does', { ...COMPLETE, '/kiosk': '<p>Sign in' }],
		['its page is still of another version', { ...COMPLETE, '/kiosk': PAGE.replace('new', 'old') }]
	])('is not loaded where %s', async (_, answers) => {
		const present = Object.entries(answers).filter((entry) => entry[1] !== undefined);
		stubSite(Object.fromEntries(present) as Record<string, string>);
		const updater = createUpdater('old');
		await updater.onversion('new');
		expect(updater.reloadIfReady(Date.now())).toBe(false);
	});

	it.each([
		['activated', true],
		['redundant', false]
	] as const)(
		'is loaded only after the service worker has precached it: %s',
		async (state, reloads) => {
			stubSite(COMPLETE);
			const installing = Object.assign(new EventTarget(), { state: 'installing' as string });
			const update = () => Promise.resolve({ installing });
			vi.stubGlobal('navigator', {
				serviceWorker: { getRegistration: () => Promise.resolve({ update }) }
			});
			const updater = createUpdater('old');
			const checked = updater.onversion('new');
			await vi.advanceTimersByTimeAsync(1000);
			expect(updater.reloadIfReady(Date.now())).toBe(false);
			installing.state = state;
			installing.dispatchEvent(new Event('statechange'));
			await checked;
			expect(updater.reloadIfReady(Date.now())).toBe(reloads);
		}
	);

	it('is checked again, since an incomplete one may become complete', async () => {
		const { answers } = stubSite({ '/kiosk': PAGE });
		const updater = createUpdater('old');
		await updater.onversion('new');
		expect(updater.reloadIfReady(Date.now())).toBe(false);
		Object.assign(answers, COMPLETE);
		await updater.onversion('new');
		expect(updater.reloadIfReady(Date.now())).toBe(true);
	});

	it('causes at most one reload in ten minutes, also across reloads', async () => {
		const { reload } = stubSite(COMPLETE);
		const first = createUpdater('old');
		await first.onversion('new');
		first.reloadIfReady(Date.now());
		// The reload brought the old version again.
		const second = createUpdater('old');
		await second.onversion('new');
		vi.advanceTimersByTime(10 * MINUTE - 1);
		expect(second.reloadIfReady(Date.now())).toBe(false);
		vi.advanceTimersByTime(1);
		expect(second.reloadIfReady(Date.now())).toBe(true);
		expect(reload).toHaveBeenCalledTimes(2);
	});

	it('is not loaded after the site has stopped answering', async () => {
		stubSite(COMPLETE);
		const updater = createUpdater('old');
		await updater.onversion('new');
		await updater.onversion(null);
		expect(updater.reloadIfReady(Date.now())).toBe(false);
	});

	it('is loaded ten minutes after the page’s start where the last reload cannot be stored', async () => {
		stubSite(COMPLETE);
		vi.stubGlobal('localStorage', {
			getItem: () => null,
			setItem: () => {
				throw new Error('closed');
			}
		});
		const updater = createUpdater('old');
		await updater.onversion('new');
		expect(updater.reloadIfReady(Date.now())).toBe(false);
		vi.advanceTimersByTime(10 * MINUTE);
		expect(updater.reloadIfReady(Date.now())).toBe(true);
	});
});

describe('the files of a page', () => {
	it('are those that it names in attributes and scripts, each once', () => {
		expect(filesOf(PAGE + PAGE)).toEqual(['/_app/immutable/a.css', '/_app/immutable/b.js']);
		expect(filesOf('url(/map/_app/immutable/a.woff2)')).toEqual(['/map/_app/immutable/a.woff2']);
	});
});
