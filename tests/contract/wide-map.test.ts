import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { WIDE_MAP } from '../../src/lib/geo/city-label';

it.each(['AreaBracket', 'CityMarker', 'TwinLabels'])(
	'the twin has room for names in the same windows as the WebGL map: %s',
	(name) => {
		const source = readFileSync(`src/lib/map/${name}.svelte`, 'utf8').replace(/\s+/g, ' ');
		expect(source).toContain(`@media print, ${WIDE_MAP} {`);
	}
);
