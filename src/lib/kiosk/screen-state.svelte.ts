import { resolve } from '$app/paths';
import { heartbeatEndpoint, sendHeartbeats, type ScreenState } from './fleet-heartbeat';
import { keepAwake } from './screen-care';
import { siteVersion } from './site-version';
import { createUpdater, type Updater } from './updater';
import { watchSite } from './watch-site';

/** Looks after the screen: keeps it awake, watches the site for a new version or its silence, and tells a fleet's endpoint. */
export class Screen {
	/** Since when the site does not answer, in milliseconds since 1970; null while it answers. */
	offlineSince = $state<number | null>(null);
	/** Whether the browser refuses to keep the screen awake. */
	maySleep = $state(false);
	#updater: Updater | null = null;

	/**
	 * @param endpoint what the address names for heartbeats; null for none
	 * @param state what the endpoint is told
	 * @returns the undo
	 */
	run(endpoint: string | null, state: () => ScreenState): () => void {
		const updater = createUpdater(siteVersion);
		this.#updater = updater;
		const address = heartbeatEndpoint(endpoint, location.origin);
		const undo = [
			keepAwake((refused) => (this.maySleep = refused)),
			watchSite(`${resolve('/')}_app/version.json`, {
				onversion: (deployed) => void updater.onversion(deployed),
				onoffline: (since) => {
					this.offlineSince = since;
					if (since !== null) void updater.onversion(null);
				}
			}),
			address ? sendHeartbeats(address, state) : () => {}
		];
		return () => undo.forEach((end) => end());
	}

	/** Reloads the page if a new version is ready. @param now milliseconds since 1970 @returns whether it does */
	reloadIfReady(now: number): boolean {
		return this.#updater?.reloadIfReady(now) ?? false;
	}
}
