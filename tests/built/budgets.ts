/**
 * How much the first page may weigh, measured on the built `/` in English: sizes in thousands of bytes, the rest as counts.
 * What each budget counts is said in `page-weight.ts`. Lower a limit when the page has become lighter; raise one only with a
 * reason in the commit.
 */
export const BUDGETS = {
	'HTML, raw': { limit: 112, unit: 'kB' },
	'HTML, brotli': { limit: 23, unit: 'kB' },
	'first script, brotli': { limit: 70, unit: 'kB' },
	type: { limit: 75, unit: 'kB' },
	requests: { limit: 12, unit: 'files' },
	'topology, brotli': { limit: 20, unit: 'kB' },
	'DOM nodes': { limit: 500, unit: 'elements' }
} as const satisfies Readonly<Record<string, Budget>>;

export interface Budget {
	readonly limit: number;
	readonly unit: 'kB' | 'files' | 'elements';
}

export type BudgetName = keyof typeof BUDGETS;
