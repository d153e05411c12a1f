import { expect, it } from 'vitest';
import { dashboardOf } from '$lib/domain/dashboard';
import { facts } from '$lib/server/facts';
import { meantPath } from './meant-path';

const dashboard = dashboardOf(facts, 'en');

it.each([
	['/region/kz-man', '/region/KZ-MAN'],
	['/Region/KZ-Man/', '/region/KZ-MAN'],
	['/kk/region/kz-ala.html', '/kk/region/KZ-ALA'],
	['/en', '/'],
	['/en/', '/'],
	['/en/table', '/table'],
	['/en/region/kz-ast', '/region/KZ-AST'],
	['/KK/', '/kk'],
	['/source/', '/source'],
	['//method', '/method']
])('%s is meant for %s', (written, page) => {
	expect(meantPath(written, dashboard)).toBe(page);
});

it.each(['/nowhere', '/region/KZ-71', '/enough', '/region', '/kk/en', '/%E0%A4%A'])(
	'%s is meant for no page',
	(written) => {
		expect(meantPath(written, dashboard)).toBeNull();
	}
);
