/** The content types of the site's files, by file extension. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
	css: 'text/css; charset=utf-8',
	csv: 'text/csv; charset=utf-8',
	geojson: 'application/geo+json',
	html: 'text/html; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	json: 'application/json',
	png: 'image/png',
	svg: 'image/svg+xml',
	txt: 'text/plain; charset=utf-8',
	webmanifest: 'application/manifest+json',
	woff2: 'font/woff2',
	xml: 'application/xml'
};
