import { isHtml } from './is-html';
import { isPage, type Site } from './site';

/**
 * Whether the network's answer is better than what is kept. It is not where the server fails, where a page is in a file's
 * place, and where a network that asks for a log-in sends its own page, or sends away. A 404 is better: what is gone is
 * gone.
 */
export async function isUsable(site: Site, path: string, answer: Response): Promise<boolean> {
	if (answer.status >= 500 || answer.type === 'opaqueredirect') return false;
	if (!answer.ok) return true;
	return isPage(path) ? isOurPage(site, answer) : !isHtml(answer);
}

/** A page of any version of the site is known by a file it names. It is read only that far: the rest comes as it comes. */
async function isOurPage({ base }: Site, answer: Response): Promise<boolean> {
	const name = `${base}/_app/immutable/`;
	const text = answer.clone().body?.pipeThrough(new TextDecoderStream()).getReader();
	let before = '';
	for (let part = await text?.read(); part?.value !== undefined; part = await text?.read()) {
		before += part.value;
		if (!before.includes(name)) continue;
		void text?.cancel();
		return true;
	}
	return false;
}
