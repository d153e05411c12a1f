import type { Dashboard } from '../domain/dashboard';
import type { PictureName } from '../domain/picture';
import { findRegion } from '../domain/selection';
import type { Speech } from '../i18n/context';
import { statusLine } from '../panels/basis';

/** The words of a picture beside its map. */
export interface PictureWords {
	readonly title: string;
	/** Name of the page or of the region; null on the overview, whose name is the title. */
	readonly heading: string | null;
	/** The status of the region, and whose reading it is. */
	readonly status: string | null;
	readonly stamp: string;
	readonly caption: string;
}

export function wordsOf(name: PictureName, dashboard: Dashboard, speech: Speech): PictureWords {
	const { t } = speech;
	return {
		title: t('title'),
		...headingOf(name, dashboard, speech),
		stamp: t('stamp', { date: speech.date(dashboard.source.published) }),
		caption: t('caption')
	};
}

function headingOf(
	name: PictureName,
	dashboard: Dashboard,
	speech: Speech
): Pick<PictureWords, 'heading' | 'status'> {
	switch (name) {
		case 'overview':
			return { heading: null, status: null };
		case 'table':
			return { heading: speech.t('table.title'), status: null };
		case 'embed-code':
			return { heading: speech.t('nav.embed'), status: null };
		case 'data':
			return { heading: speech.t('data.title'), status: null };
		case 'source':
			return { heading: speech.t('source.title'), status: null };
		case 'method':
			return { heading: speech.t('method.title'), status: null };
		default: {
			const region = findRegion(dashboard, name);
			return region
				? { heading: region.name, status: statusLine(region, speech) }
				: { heading: null, status: null };
		}
	}
}
