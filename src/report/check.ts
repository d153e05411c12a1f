import { latestToday } from '../lib/server/check-dates';
import { checkOptions } from './check-options';
import { checkReports } from './check-reports';
import { runCommand } from './run-command';

// Checks reports for editors: `npm run report:check`.
runCommand((args) => checkReports(checkOptions(args), latestToday()));
