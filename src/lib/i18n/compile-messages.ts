import compile from 'icu-minify/compile';

/**
 * The JSON of a message file with its ICU messages compiled; plain texts stay texts.
 *
 * @param file what the text was read from, for the error
 * @throws {Error} that names the file and the message that is not valid ICU
 */
export function compileMessages(file: string, json: string): string {
	const messages: Record<string, string> = JSON.parse(json);
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
