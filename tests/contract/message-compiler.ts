import { createJiti } from 'jiti';
import type * as compiler from '../../src/lib/i18n/compile-messages';

/** The build's own compiler. Pages carry no parser of messages, so it has to be loaded as the build loads it. */
export const { compileMessages } = await createJiti(import.meta.url).import<typeof compiler>(
	'../../src/lib/i18n/compile-messages.ts'
);
