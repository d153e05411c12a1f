import { isHtml } from './is-html';
import { isImmutable, isPage, type Site } from './site';

/** Addresses within a page's text. */
const ADDRESS = /\/[^\s"'()<>]*/g;

/**
 * Whether an answer is what this version has at a path: whole, no page in a file's place, and a page of this version. While
 * a deployment is under way a server may answer with either version, and a network that asks for a log-in answers with
 * pages of its own: a page is known by the files it names.
 */
export async function isKeepable(site: Site, path: string, answer: Response): Promise<boolean> {
	if (answer.status !== 200 || answer.redirected || isHtml(answer) !== isPage(path)) return false;
	if (!isPage(path)) return true;
	const addresses = (await answer.clone().text()).match(ADDRESS) ?? [];
	const named = addresses.filter((address) => isImmutable(site, address));
	return named.length > 0 && named.every((address) => site.build.includes(address));
}
