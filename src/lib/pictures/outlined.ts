import { escaped } from '../domain/escaped';
import { drawn } from './drawn';

/** What a picture says to those who do not see it, and to programs that look for pictures. */
interface Words {
	readonly title: string;
	readonly description: string;
}

/**
 * A drawing whose letters are outlines, so that it looks the same in every program, whichever typefaces are there. The words that
 * can no longer be read as text are in its title and its description.
 */
export function outlined(svg: string, { title, description }: Words): string {
	return drawn(svg)
		.toString()
		.replace(/\n\s+/g, '\n')
		.replace(/ d="[^"]*"/g, (path) => path.replace(/-?\d+\.\d+/g, rounded))
		.replace(
			/(?<=^<svg [^>]*)>/,
			() => ` role="img"><title>${escaped(title)}</title><desc>${escaped(description)}</desc>`
		);
}

/** To a hundredth of a pixel. */
const rounded = (number: string) => `${Math.round(Number(number) * 100) / 100}`;
