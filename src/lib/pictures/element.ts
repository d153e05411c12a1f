import { escaped } from '../domain/escaped';

/** What an attribute may be; null leaves it out. */
type Value = string | number | null;

/** An element as markup. @param inner markup, as it is */
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
