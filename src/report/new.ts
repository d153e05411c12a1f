import { newOptions } from './new-options';
import { newReport } from './new-report';
import { newRevision } from './new-revision';
import { runCommand } from './run-command';

// Begins a report for an editor: `npm run report:new -- 2022-01-10`.
runCommand((args) => {
	const options = newOptions(args);
	const lines = options.revise ? newRevision(options.date) : newReport(options);
	return { lines, status: 0 };
});
