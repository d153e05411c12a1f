import type { Facts } from '../domain/dashboard';
import type { Localized } from '../domain/language';
import type { RegionShape } from '../geo/outlines';

/** All that the site gives away: every report, with what is said of the whole in every language. */
export interface Published {
	/** Oldest first, at least one. */
	readonly reports: readonly Facts[];
	/** The outlines of the regions, in degrees. */
	readonly shapes: readonly RegionShape[];
	/** What the map is called. */
	readonly title: Localized;
	/** The name of the site. */
	readonly site: Localized;
	/** Whose the quoted phrases, the reading and the outlines are. */
	readonly rights: Localized;
	/** The JSON Schema of a report. */
	readonly schema: object;
}
