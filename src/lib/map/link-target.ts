/** Where the map's links open: in a frame of another site, beside the page around it; else where the browser's default is. */
export type LinkTarget = '_blank' | undefined;
