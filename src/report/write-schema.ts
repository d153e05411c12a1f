import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GEODATA } from '../lib/server/geodata-folder';
import { REPORT_SCHEMA_FILE, reportJsonSchema } from '../lib/server/report-json-schema';

// Writes the JSON Schema of reports beside them: `npm run report:schema`.
writeFileSync(
	join(GEODATA, 'reports', REPORT_SCHEMA_FILE),
	`${JSON.stringify(reportJsonSchema(), null, '\t')}\n`
);
