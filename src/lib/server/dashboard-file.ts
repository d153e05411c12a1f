import { checkSentences } from './check-sentences';
import { refuseAny } from './data-error';
import { readGeodata, shownPath } from './geodata-folder';
import { dashboardSchema } from './schema';
import { validate } from './validate';

/** The path of the file, for error messages. */
export const DASHBOARD_FILE = shownPath('dashboard.json');

/** What is the dashboard's own, whichever report it shows: its statuses and
 * sentences. Bad data stops the build. */
export const dashboardFile = validate(
	dashboardSchema,
	DASHBOARD_FILE,
	readGeodata('dashboard.json')
);
refuseAny(checkSentences(dashboardFile.sentences, DASHBOARD_FILE));
