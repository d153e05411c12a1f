import { LANGUAGES } from '$lib/domain/language';
import { factsIn } from '../../facts-in';
import type { PageServerLoad } from './$types';

/** What is missing, in the other languages: whoever asked for a page in one of them reads it there. */
export const load: PageServerLoad = async ({ parent }) => {
	const { dashboard } = await parent();
	const others = LANGUAGES.filter((language) => language !== dashboard.language);
	return {
		inOthers: await Promise.all(
			others.map(async (language) => {
				const { t } = await factsIn(language);
				return { language, text: t('offline.title') };
			})
		)
	};
};
