/**
 * The names of the arguments of a compiled message, each once: those of its selects and plurals, and of their choices, too.
 *
 * @param message as `icu-minify/compile` returns it: a text, or a list of texts, of `[name]` and of `[name, kind, choices]`
 */
export function argumentsOf(message: unknown): string[] {
	return [...new Set(namesIn(message))];
}

function namesIn(message: unknown): string[] {
	if (!Array.isArray(message)) return [];
	return message.flatMap((part: unknown) => {
		if (!Array.isArray(part)) return [];
		const [name, , choices]: unknown[] = part;
		const inner = typeof choices === 'object' && choices ? Object.values(choices) : [];
		return [...(typeof name === 'string' ? [name] : []), ...inner.flatMap(namesIn)];
	});
}
