/** How much the ground covers a region that steps back, in both renderers: a third of its colour is left. */
export const VEIL_OPACITY = 2 / 3;
