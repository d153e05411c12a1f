/** Where map and panel stand one above the other. The style sheets spell the same width. */
export const NARROW_PAGE = '(max-width: 56rem)';
