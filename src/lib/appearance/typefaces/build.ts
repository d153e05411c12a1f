import { writeFileSync } from 'node:fs';
import { typefaceFiles } from './typeface-files.ts';

/** Writes the site's typefaces and their style sheet beside this file: `npm run typefaces`. */
for (const { name, content } of await typefaceFiles())
	writeFileSync(new URL(name, import.meta.url), content);
