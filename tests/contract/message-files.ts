import { readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileAt, textOf } from './geography-files';

export const MESSAGES = 'src/lib/i18n/messages';

/** `en.json`, `method/en.json`: each language of each catalogue. */
export const MESSAGE_FILES = readdirSync(fileAt(MESSAGES), {
	recursive: true,
	encoding: 'utf8'
}).filter((name) => name.endsWith('.json'));

export const ENGLISH_FILES = MESSAGE_FILES.filter((name) => basename(name) === 'en.json');

/** What the files of a catalogue begin with: nothing, or `method/`. */
export const CATALOGUES = ENGLISH_FILES.map((file) =>
	dirname(file) === '.' ? '' : `${dirname(file)}/`
);

export function messagesIn(file: string): Record<string, string> {
	return JSON.parse(textOf(`${MESSAGES}/${file}`));
}
