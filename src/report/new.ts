import { newOptions } from './new-options';
import { newReport } from './new-report';
import { runCommand } from './run-command';

// Begins a report for an editor: `npm run report:new -- 2022-01-10`.
runCommand((args) => ({ lines: newReport(newOptions(args)), status: 0 }));
