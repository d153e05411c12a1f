import { ESLint } from 'eslint';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fileAt } from './geography-files';

const eslint = new ESLint({ cwd: fileURLToPath(fileAt('.')) });

async function complaintsOf(code: string, filePath = 'src/lib/map/gl/a.ts'): Promise<string[]> {
	const [result] = await eslint.lintText(code, { filePath });
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
		'make({ canvasContextAttributes: { preserveDrawingBuffer: true } });',
		"make({ 'preserveDrawingBuffer': true });"
	])('refuses %s, since pictures are made from the twin', async (code) => {
		expect(await complaintsOf(code)).toEqual([
			expect.stringContaining('make pictures from the twin')
		]);
	});

	it.each(['node.innerHTML = text;', "node.insertAdjacentHTML('beforeend', text);"])(
		'refuses %s: text is never markup',
		async (code) => {
			expect(await complaintsOf(code)).toEqual([expect.stringContaining('Text is never markup')]);
		}
	);

	it.each(['{@html text}', '<p style="color: red"></p>'])(
		'refuses %s in a component',
		async (markup) => {
			const code = `<script lang="ts">\n\tlet { text }: { text: string } = $props();\n</script>\n\n<p>{text}</p>\n${markup}\n`;
			expect(await complaintsOf(code, 'src/lib/map/A.svelte')).toHaveLength(1);
		}
	);

	it('grants what changes paint and feature state', async () => {
		expect(await complaintsOf("map.setPaintProperty('a', 'fill-opacity', 1);")).toEqual([]);
		expect(await complaintsOf("map.setFeatureState({ source: 'a' }, { b: true });")).toEqual([]);
	});
});
