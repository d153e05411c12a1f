import fullText from 'virtual:full-text';
import { sourcePath } from '$lib/i18n/paths';
import type { PageLoad } from './$types';

export const load: PageLoad = () => ({
	kind: 'reading' as const,
	pathIn: sourcePath,
	fullText
});
