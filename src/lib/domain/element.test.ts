import { describe, expect, it } from 'vitest';
import { element } from './element';

describe('an element', () => {
	it('is its name, its attributes and what it holds', () => {
		expect(element('g', { fill: '#fff', x: 1.5 }, element('path', { d: 'M0 0' }))).toBe(
			'<g fill="#fff" x="1.5"><path d="M0 0"></path></g>'
		);
	});

	it('leaves out what is null, and keeps what is nought', () => {
		expect(element('rect', { stroke: null, x: 0 })).toBe('<rect x="0"></rect>');
	});

	it('takes no attribute for markup', () => {
		expect(element('g', { id: '"><script>' })).toBe('<g id="&quot;&gt;&lt;script&gt;"></g>');
	});
});
