import { escaped } from './escaped';

/** The value of an attribute; null leaves the attribute out. */
type Value = string | number | null;

/** Writes an element as markup, with its attributes escaped. @param inner its content, as markup, which is not escaped */
export function element(
	name: string,
	attributes: Readonly<Record<string, Value>>,
	...inner: readonly string[]
): string {
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== null)
		.map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
	return `<${name}${written.join('')}>${inner.join('')}</${name}>`;
}
