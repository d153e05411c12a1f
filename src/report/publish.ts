import { latestToday } from '../lib/server/check-dates';
import { publishReports } from './publish-reports';
import { runCommand } from './run-command';

// Publishes reports, after which they are never rewritten: `npm run report:publish`.
runCommand((args) => publishReports(args, latestToday()));
