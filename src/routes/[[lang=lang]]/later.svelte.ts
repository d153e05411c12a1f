import { preloadCode } from '$app/navigation';
import type { Language } from '$lib/domain/language';
import type { RegionId } from '$lib/domain/region';
import { homePath, methodPath, regionPath, sourcePath, tablePath } from '$lib/i18n/paths';
import type PrintSheet from '$lib/panels/PrintSheet.svelte';
import type RegionPanel from '$lib/panels/RegionPanel.svelte';
import type ShareButton from '$lib/panels/ShareButton.svelte';
import { savesData } from '$lib/map/saves-data';
import { whenIdle } from '../when-idle';

/** What a page that is alive fetches ahead, so that no click waits for a request. What does not come is asked for again on the way there. */
export class Later {
	RegionPanel = $state.raw<typeof RegionPanel>();
	PrintSheet = $state.raw<typeof PrintSheet>();
	/** Where no script runs, nothing would answer it. */
	ShareButton = $state.raw<typeof ShareButton>();

	/**
	 * What the map leads to comes at once, the other pages when the browser is idle.
	 *
	 * @param region any: they share their code
	 * @returns the undo
	 */
	fetch(language: Language, region: RegionId | undefined): () => void {
		const paths = [homePath(language), ...(region ? [regionPath(language, region)] : [])];
		void quietly(
			...paths.map((path) => preloadCode(path)),
			import('$lib/panels/RegionPanel.svelte').then((panel) => (this.RegionPanel = panel.default))
		);
		return whenIdle(() => {
			void quietly(
				import('$lib/panels/ShareButton.svelte').then(
					(button) => (this.ShareButton = button.default)
				),
				import('$lib/panels/PrintSheet.svelte').then((sheet) => (this.PrintSheet = sheet.default))
			);
			if (savesData()) return;
			const others = [tablePath, sourcePath, methodPath].map((pathIn) => pathIn(language));
			void quietly(...others.map((path) => preloadCode(path)));
		});
	}
}

const quietly = (...fetches: Promise<unknown>[]) => Promise.allSettled(fetches);
