import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { readBoundaries } from '../../geodata/new/read-boundaries';
import { checked, folderOf, regionOf, square } from '../fixtures/boundaries';

const require = createRequire(import.meta.url);

it(
	'a new folder of facts is whole for the counties of the United States',
	{ timeout: 600_000 },
	async () => {
		const all = await readBoundaries(require.resolve('us-atlas/counties-10m.json'));
		// Without the territories. The outline of Falls Church is a line there.
		const collapsed = '51610';
		const counties = all
			.filter(({ id }) => Number(id) < 60_000)
			.map((county) =>
				county.id === collapsed
					? { ...county, ...regionOf('', square(-77.18, 38.88, 0.02)) }
					: county
			)
			.map((county) => ({
				...county,
				properties: { code: county.id, name: county.properties?.['name'] ?? '' }
			}));
		expect(counties.length).toBeGreaterThan(3100);
		checked(folderOf(counties));
	}
);
