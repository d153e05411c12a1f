import { latestToday } from '../lib/server/check-dates';
import { checkOptions } from './check-options';
import { checkReports } from './check-reports';

// Checks reports for editors: `npm run report:check`.
try {
	const { lines, status } = checkReports(checkOptions(process.argv.slice(2)), latestToday());
	console.log(lines.join('\n'));
	process.exitCode = status;
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
