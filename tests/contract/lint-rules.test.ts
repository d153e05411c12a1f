import { ESLint } from 'eslint';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fileAt } from './geography-files';

const eslint = new ESLint({ cwd: fileURLToPath(fileAt('.')) });

async function complaintsOf(code: string): Promise<string[]> {
	const [result] = await eslint.lintText(code, { filePath: 'src/lib/map/gl/a.ts' });
	return result?.messages.map(({ message }) => message) ?? [];
}

describe('lint', { timeout: 60_000 }, () => {
	it.each(['source.setData(data);', 'source.updateData(diff);'])(
		'refuses %s, which MapLibre would queue without bound',
		async (code) => {
			expect(await complaintsOf(code)).toEqual([expect.stringContaining('#6154')]);
		}
	);

	it.each([
		'canvas.toDataURL();',
		'canvas.toBlob(save);',
		'make({ canvasContextAttributes: { preserveDrawingBuffer: true } });'
	])('refuses %s, since pictures are made from the twin', async (code) => {
		expect(await complaintsOf(code)).toEqual([
			expect.stringContaining('make pictures from the twin')
		]);
	});

	it('grants what changes paint and feature state', async () => {
		expect(await complaintsOf("map.setPaintProperty('a', 'fill-opacity', 1);")).toEqual([]);
		expect(await complaintsOf("map.setFeatureState({ source: 'a' }, { b: true });")).toEqual([]);
	});
});
