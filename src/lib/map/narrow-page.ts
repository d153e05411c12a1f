/** Matches where the panel stands below the map. The style sheets repeat this width. */
export const NARROW_PAGE = '(max-width: 56rem)';
