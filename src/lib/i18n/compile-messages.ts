import compile from 'icu-minify/compile';
import type { Language, Localized } from '../domain/language.ts';

type Messages = Readonly<Record<string, string>>;

/** A status with its names, as `geodata/dashboard.json` has it. */
interface NamedStatus {
	readonly id: string;
	readonly name: Localized;
	readonly short: Localized;
	readonly inline: Localized;
}

/** The names of statuses as messages of a language: `status.open`, `status.open.short`, `status.open.inline`. */
export function statusMessages(statuses: readonly NamedStatus[], language: Language): Messages {
	return Object.fromEntries(
		statuses.flatMap(({ id, name, short, inline }) => [
			[`status.${id}`, name[language]],
			[`status.${id}.short`, short[language]],
			[`status.${id}.inline`, inline[language]]
		])
	);
}

/**
 * The JSON of a message file with its ICU messages compiled; plain texts stay texts.
 *
 * @param file what the text was read from, for the error
 * @param more messages besides those of the file
 * @throws {Error} that names the file and the message that is not valid ICU
 */
export function compileMessages(file: string, json: string, more: Messages = {}): string {
	const messages: Messages = { ...JSON.parse(json), ...more };
	const compiled = Object.entries(messages).map(([key, message]) => {
		if (!message.includes('{') && !message.includes("'")) return [key, message];
		try {
			return [key, compile(message)];
		} catch (error) {
			throw new Error(`${file}: ${key}: expected an ICU message, seen “${message}”. Mend it.`, {
				cause: error
			});
		}
	});
	return JSON.stringify(Object.fromEntries(compiled));
}
