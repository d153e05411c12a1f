import { describe, expect, it } from 'vitest';
import { BUDGETS, type Budget, type BudgetName } from './budgets';
import { weigh, type Weight } from './page-weight';

const weights = weigh('index.html');
const names = Object.keys(BUDGETS) as BudgetName[];

/** How many of the largest parts are named when a budget is exceeded. */
const NAMED_PARTS = 8;

/** By how much a budget is exceeded, and by what; null where it is kept. */
function excess(name: string, { limit, unit }: Budget, { total, parts }: Weight): string | null {
	if (total <= limit) return null;
	const written = (size: number) => `${unit === 'kB' ? size.toFixed(1) : size} ${unit}`;
	const largest = parts.toSorted((a, b) => b.size - a.size).slice(0, NAMED_PARTS);
	return [
		`${name}: ${written(total)}, ${written(total - limit)} over the budget of ${limit} ${unit}. The largest parts:`,
		...largest.map((part) => `  ${written(part.size)}  ${part.name}`)
	].join('\n');
}

describe('the budgets of /', () => {
	it.each(names)('%s is kept', (name) => {
		const { total, parts } = weights[name];
		expect(total).toBeGreaterThan(0);
		expect(parts.length).toBeGreaterThan(1);
		const message = excess(name, BUDGETS[name], weights[name]);
		if (message !== null) expect.fail(message);
	});
});

describe('a budget that is exceeded', () => {
	it('says by how much, and names the largest parts, the largest first', () => {
		const parts = [
			{ name: 'small', size: 1 },
			{ name: 'large', size: 3.26 }
		];
		expect(excess('script', { limit: 4, unit: 'kB' }, { total: 4.26, parts })).toBe(
			'script: 4.3 kB, 0.3 kB over the budget of 4 kB. The largest parts:\n  3.3 kB  large\n  1.0 kB  small'
		);
	});
});
