import type { GenericSchema } from 'valibot';
import type { Path } from './problem';

/** What is asked of a schema of valibot here: a pipe has the fields of its first schema. */
interface Shape {
	readonly type: string;
	/** Of an object. */
	readonly entries?: Readonly<Record<string, Shape>>;
	/** Of a list. */
	readonly item?: Shape;
	/** Of a tuple. */
	readonly items?: readonly Shape[];
	/** Of what may be missing or null. */
	readonly wrapped?: Shape;
	readonly default?: unknown;
	/** Of a choice. */
	readonly options?: readonly unknown[];
}

/** The words that may stand at a path: the keys of an object there, or the options of a choice. */
export function wordsAt(schema: GenericSchema, path: Path): readonly string[] {
	let shape: Shape | undefined = unwrapped(schema);
	for (const key of path) {
		const next: Shape | undefined = shape?.item ?? own(shape?.entries, String(key));
		shape = next && unwrapped(next);
	}
	const words: readonly unknown[] = shape?.options ?? Object.keys(shape?.entries ?? {});
	return words.filter((word) => typeof word === 'string');
}

/**
 * The value in the shape of a schema, blank where something is missing or of another type, so that the rules between entries can
 * be checked although the schema is broken somewhere.
 */
export function filledIn(schema: Shape, value: unknown): unknown {
	const shape = unwrapped(schema);
	if (shape !== schema && (value === undefined || value === null)) return schema.default ?? null;
	switch (shape.type) {
		case 'strict_object':
			return Object.fromEntries(
				Object.entries(shape.entries ?? {}).map(([key, entry]) => [
					key,
					filledIn(entry, own(value, key))
				])
			);
		case 'array':
			return Array.isArray(value)
				? value.map((item) => (shape.item ? filledIn(shape.item, item) : item))
				: [];
		case 'record':
			return typeof value === 'object' && value !== null ? { ...value } : {};
		case 'strict_tuple':
			return (shape.items ?? []).map((item, i) => filledIn(item, own(value, String(i))));
		case 'number':
			return typeof value === 'number' ? value : 0;
		case 'boolean':
			return value === true;
		case 'string':
		case 'picklist':
			return typeof value === 'string' ? value.trim() : '';
		default:
			return value;
	}
}

function unwrapped(shape: Shape): Shape {
	return shape.wrapped ? unwrapped(shape.wrapped) : shape;
}

/** The value of a key that the object has itself: inherited ones are nobody's facts. */
function own<T>(object: Readonly<Record<string, T>> | undefined, key: string): T | undefined;
function own(object: unknown, key: string): unknown;
function own(object: unknown, key: string): unknown {
	return typeof object === 'object' && object !== null
		? Object.getOwnPropertyDescriptor(object, key)?.value
		: undefined;
}
