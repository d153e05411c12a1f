/** A rule of a `_headers` file: what it takes away and what it sets for the paths that match. */
interface Rule {
	readonly pattern: RegExp;
	readonly removed: string[];
	readonly set: [name: string, value: string][];
}

/**
 * The headers that a `_headers` file gives a path, as Cloudflare Pages reads it: all rules that match, from above; a header that
 * two rules set has both values. https://developers.cloudflare.com/pages/configuration/headers/
 */
export function headersByFile(text: string, path: string): Record<string, string> {
	const headers = new Map<string, string>();
	for (const { pattern, removed, set } of rulesOf(text)) {
		if (!pattern.test(path)) continue;
		for (const name of removed) headers.delete(name);
		for (const [name, value] of set) {
			const above = headers.get(name);
			headers.set(name, above === undefined ? value : `${above}, ${value}`);
		}
	}
	return Object.fromEntries(headers);
}

function rulesOf(text: string): Rule[] {
	const rules: Rule[] = [];
	for (const line of text.split('\n')) {
		const rule = rules.at(-1);
		if (line.startsWith('/')) {
			const literals = line
				.split('*')
				.map((literal) => literal.replace(/[.?+^$()[\]{}|\\]/g, '\\$&'));
			rules.push({ pattern: new RegExp(`^${literals.join('.*')}$`), removed: [], set: [] });
		} else if (/^\s+!/.test(line)) {
			rule?.removed.push(line.replace('!', '').trim());
		} else if (/^\s+\S/.test(line)) {
			const [, name = '', value = ''] = /^\s+([\w-]+): (.+)$/.exec(line) ?? [];
			rule?.set.push([name, value]);
		}
	}
	return rules;
}
