import text from '../../../geodata/dashboard.json?raw';
import { dashboardSchema } from './schema';
import { validate } from './validate';

/** The path of the file, for error messages. */
export const DASHBOARD_FILE = 'geodata/dashboard.json';

/** What is the dashboard's own, whichever report it shows: its statuses. Bad data stops the build. */
export const dashboardFile = validate(dashboardSchema, DASHBOARD_FILE, text);
