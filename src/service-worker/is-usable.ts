import { isHtml } from './is-html';
import { isPage } from './site';

/**
 * Whether the network's answer is better than what is kept: neither a server's failure nor a page in a file's place. A
 * 404 is better: what is gone is gone.
 */
export function isUsable(path: string, answer: Response): boolean {
	return answer.status < 500 && !(answer.ok && isHtml(answer) && !isPage(path));
}
