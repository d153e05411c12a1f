export function isHtml({ headers }: Response): boolean {
	return headers.get('content-type')?.startsWith('text/html') ?? false;
}
