import { readdirSync, readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { expect, it } from 'vitest';
import { typefaceFiles } from './typeface-files';

const here = (name: string) => new URL(name, import.meta.url);
const files = await typefaceFiles();

it('the committed typefaces are what their packages give, byte for byte', async () => {
	const written = readdirSync(here('.')).filter((name) => /\.(woff2|css)$/.test(name));
	expect(files.map(({ name }) => name).sort()).toEqual(written.sort());
	for (const { name, content } of files) {
		const committed = readFileSync(here(name));
		if (typeof content === 'string') {
			const config = await resolveConfig(here(name));
			expect(committed.toString()).toBe(await format(content, { ...config, parser: 'css' }));
		} else expect(committed.equals(content), `${name}: run “npm run typefaces”`).toBe(true);
	}
});
