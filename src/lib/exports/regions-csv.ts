import type { Facts } from '../domain/dashboard';
import { csv } from './csv';
import type { Published } from './published';
import { regionFields } from './region-fields';

/** Stands between the phrases of one cell. */
export const BETWEEN_PHRASES = ' | ';

/** All regions of a report as CSV, a line each. */
export function regionsCsv(facts: Facts, published: Published): string {
	const fields = regionFields(facts, published);
	const header = fields.map(({ name }) => name);
	const rows = facts.regions.map((region) =>
		fields.map(({ valueOf }) => {
			const value = valueOf(region);
			return value === null || typeof value === 'string' ? value : value.join(BETWEEN_PHRASES);
		})
	);
	return csv([header, ...rows]);
}
