/**
 * What takes long by nature, and what is like another test of its kind: `npm run test:long` runs every test, `npm test`
 * all but those marked by this.
 *
 *     test('in each window nothing is cut', LONG, async ({ page }) => {});
 */
export const LONG = { tag: '@long' };

/** Of tests that are made by a loop, those that `npm test` runs as well. */
export const longUnless = (short: boolean) => (short ? {} : LONG);
