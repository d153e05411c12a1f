/** The paths in what a page tells of itself: its own address, then those of the files it has loaded. */
export function seenPaths(message: unknown, origin: string): string[] {
	if (!Array.isArray(message)) return [];
	return message
		.filter((address) => typeof address === 'string')
		.filter((address) => URL.canParse(address))
		.map((address) => new URL(address))
		.filter((url) => url.origin === origin)
		.map(({ pathname }) => pathname);
}
