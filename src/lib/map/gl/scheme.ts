import { SCHEMES, type Scheme } from '../../appearance/palette';

/** The scheme a document is in: that which it was asked for (appearance/palette-stylesheet), else the system's. */
export function schemeOf({ dataset }: HTMLElement, systemIsDark: boolean): Scheme {
	const asked = SCHEMES.find((scheme) => scheme === dataset['theme']);
	return asked ?? (systemIsDark ? 'dark' : 'light');
}
