import { describe, expect, it } from 'vitest';
import { embedCode, heightScript, SANDBOX } from './embed-code';

describe('the code for another page', () => {
	const code = embedCode({
		src: 'https://example.org/kk/embed?region=KZ-MAN&theme=dark',
		title: 'A “map” of "regions" <b>',
		language: 'kk'
	});

	it('is a frame with a title that is loaded late and allowed little', () => {
		expect(code).toMatch(/^<iframe .*<\/iframe>$/);
		expect(code).toContain('loading="lazy"');
		expect(code).toContain(`sandbox="${SANDBOX.join(' ')}"`);
		expect(code).not.toMatch(/allow-top|allow-forms|allow-modals|allow-downloads/);
	});

	it('tells the language of its title, which the page around may not be in', () => {
		expect(code).toContain(' lang="kk" ');
	});

	it('keeps what stands in it from ending an attribute', () => {
		expect(code).toContain('src="https://example.org/kk/embed?region=KZ-MAN&amp;theme=dark"');
		expect(code).toContain('title="A “map” of &quot;regions&quot; &lt;b&gt;"');
	});
});

describe('the script for another page', () => {
	it('believes a frame of the site alone', () => {
		const script = heightScript('https://example.org');
		expect(script).toContain('iframe[src^="https://example.org/"]');
		expect(script).toContain('frame.contentWindow === source');
	});
});
