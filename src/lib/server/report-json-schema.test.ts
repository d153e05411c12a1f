import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { REPORT_SCHEMA_FILE, reportJsonSchema } from './report-json-schema';

describe('the JSON Schema of reports', () => {
	it('is that of the checks: npm run report:schema writes it anew', () => {
		const committed = readFileSync(`geodata/reports/${REPORT_SCHEMA_FILE}`, 'utf8');
		expect(JSON.parse(committed)).toEqual(JSON.parse(JSON.stringify(reportJsonSchema())));
	});

	it('lets a report name it, and knows every key', () => {
		expect(reportJsonSchema()).toMatchObject({
			type: 'object',
			additionalProperties: false,
			properties: { $schema: { type: 'string' }, date: { format: 'date' } },
			required: expect.arrayContaining(['date', 'source', 'passages', 'claims'])
		});
	});
});
