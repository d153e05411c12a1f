import { describe, expect, it } from 'vitest';
import { textOf } from './geography-files';
import { importsOf, MAY_IMPORT, refusal } from './import-rules';
import { sourceFiles } from './source-files';

const files = sourceFiles('src');

describe('the table of who may import whom', () => {
	it.each(files)('is kept by %s', (file) => {
		const broken = importsOf(textOf(file)).flatMap((specifier) => {
			const reason = refusal(file, specifier);
			return reason === null ? [] : [`${file} imports ${specifier}: ${reason}`];
		});
		expect(broken).toEqual([]);
	});

	it('lets no two rooms import each other', () => {
		const table: Readonly<Record<string, readonly string[]>> = MAY_IMPORT;
		for (const [room, others] of Object.entries(table))
			for (const other of others) expect(table[other] ?? []).not.toContain(room);
	});
});

describe('an import', () => {
	it.each([
		"import { a } from './x';",
		"import type { a } from './x';",
		"import './x';",
		"import a, { b } from './x';",
		"export { a } from './x';",
		"export * from './x';",
		"const a = await import('./x');",
		"const a = import(/* a comment */ './x');",
		"let a: import('./x').A;",
		"import {\n\ta,\n\tb\n} from './x';",
		'import { a } from "./x";',
		"import.meta.glob<string>('./x', { eager: true });",
		'<script lang="ts">\n\timport { a } from \'./x\';\n</script>',
		"{#await import('./x') then { default: X }}"
	])('is seen in %j', (text) => {
		expect(importsOf(text)).toEqual(['./x']);
	});

	it('that is an address known at run time only is not followed', () => {
		expect(importsOf('await import(/* @vite-ignore */ URL)')).toEqual([]);
	});
});

describe('the table', () => {
	it.each([
		['src/lib/domain/a.ts', '../geo/home', 'domain may import nothing, and not geo'],
		['src/lib/geo/a.ts', '../appearance/ground', 'geo may import domain, and not appearance'],
		['src/lib/geo/a.ts', '$lib/server/facts', 'geo may import domain, and not server'],
		[
			'src/lib/server/a.ts',
			'$lib/map/layers',
			'server may import domain, geo, i18n, geodata, and not map'
		],
		[
			'src/lib/map/gl/A.svelte',
			'../../panels/A.svelte',
			'map may import domain, geo, appearance, i18n, keyboard, highlight, and not panels'
		],
		[
			'src/lib/panels/a.ts',
			'../../../geodata/regions.json?raw',
			'panels may import domain, geo, appearance, i18n, keyboard, highlight, and not geodata'
		],
		['src/lib/kiosk/a.ts', '../../routes/[[lang=lang]]/focus-key', 'nobody imports routes'],
		['src/hooks.server.ts', './routes/when-idle', 'nobody imports routes'],
		[
			'src/service-worker/index.ts',
			'../lib/map/saves-data',
			'service-worker may import domain, host, and not map'
		],
		[
			'src/routes/+layout.ts',
			'../service-worker/site',
			'routes may import domain, geo, appearance, i18n, keyboard, highlight, server, map, panels, kiosk, embed, pictures, exports, and not service-worker'
		],
		['src/lib/map/Twin.svelte', 'maplibre-gl', 'only src/lib/map/gl/ may import it'],
		[
			'src/routes/+page.ts',
			'maplibre-gl/dist/maplibre-gl.css',
			'only src/lib/map/gl/ may import it'
		],
		['src/screen/a.ts', '../lib/map/back-off', 'screen may import kiosk, and not map'],
		[
			'src/routes/+page.ts',
			'../screen/browser',
			'routes may import domain, geo, appearance, i18n, keyboard, highlight, server, map, panels, kiosk, embed, pictures, exports, and not screen'
		],
		['src/lib/screen/a.ts', './b', 'the file is in no room of the design'],
		['src/lib/utils/a.ts', '../domain/status', 'the file is in no room of the design'],
		[
			'src/lib/map/a.ts',
			'../../../tests/fixtures/json',
			'tests/fixtures/json is in no room of the design'
		]
	])('refuses %s an import of %s', (file, specifier, reason) => {
		expect(refusal(file, specifier)).toBe(reason);
	});

	it('refuses geodata to routes', () => {
		expect(refusal('src/routes/+server.ts', '../../geodata/regions.json')).toMatch(/not geodata$/);
	});

	it.each([
		['src/lib/server/a.ts', '../../../geodata/regions.json?raw'],
		['src/lib/kiosk/a.ts', '$lib/map/StatusMap.svelte'],
		['src/lib/map/gl/a.ts', 'maplibre-gl'],
		['src/lib/map/gl/a.ts', '../layers'],
		['src/lib/domain/a.ts', './status'],
		['src/lib/domain/a.ts', 'node:crypto'],
		['src/lib/i18n/a.ts', '$app/paths'],
		['src/screen/a.ts', './b.ts'],
		['src/params/lang.ts', '$lib/domain/language'],
		['src/routes/[[lang=lang]]/+page.svelte', './$types']
	])('grants %s an import of %s', (file, specifier) => {
		expect(refusal(file, specifier)).toBeNull();
	});
});
