/** The URL that a text is; null where it is none. Browsers of 2022 have no `URL.canParse` and no `URL.parse`. */
export function urlOf(text: string, base?: string): URL | null {
	try {
		return new URL(text, base);
	} catch {
		return null;
	}
}
