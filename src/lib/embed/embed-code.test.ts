import { describe, expect, it } from 'vitest';
import { embedCode, heightScript, SANDBOX } from './embed-code';

describe('the code for another page', () => {
	const code = embedCode({
		src: 'https://example.org/kk/embed?region=KZ-MAN&theme=dark',
		title: 'A “map” of "regions" <b>',
		language: 'kk'
	});

	it('is a frame with a title that is loaded lazily and allowed little', () => {
		expect(code).toMatch(/^<iframe .*<\/iframe>$/);
		expect(code).toContain('loading="lazy"');
		expect(code).toContain(`sandbox="${SANDBOX.join(' ')}"`);
		expect(code).not.toMatch(/allow-top|allow-forms|allow-modals|allow-downloads/);
	});

	it('names the language of its title, which may differ from that of the page around', () => {
		expect(code).toContain(' lang="kk" ');
	});

	it('escapes its attributes', () => {
		expect(code).toContain('src="https://example.org/kk/embed?region=KZ-MAN&amp;theme=dark"');
		expect(code).toContain('title="A “map” of &quot;regions&quot; &lt;b&gt;"');
	});
});

describe('the script for another page', () => {
	it('accepts messages from frames of the site only', () => {
		const script = heightScript('https://example.org');
		expect(script).toContain('iframe[src^="https://example.org/"]');
		expect(script).toContain('frame.contentWindow === source');
	});
});
