import { expect, it } from 'vitest';
import { dashboardOf } from '$lib/domain/dashboard';
import { facts } from '$lib/server/facts';
import { meantPath, pathInLanguage } from './meant-path';

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

it.each([
	['/', '/kk'],
	['/ru/region/KZ-MAN', '/kk/region/KZ-MAN'],
	['/kk/table', '/kk/table'],
	['/kiosk', '/kk/kiosk']
])('%s is in Kazakh %s', (path, kazakh) => {
	expect(pathInLanguage(path, 'kk', dashboard)).toBe(kazakh);
});

it.each(['/nowhere', '/ru/region/kz-man'])('%s is in no language', (path) => {
	expect(pathInLanguage(path, 'kk', dashboard)).toBeNull();
});
