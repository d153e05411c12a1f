import type { FilterSpecification } from 'maplibre-gl';

/** The features of one kind. */
export const isKind = (kind: string): FilterSpecification => ['==', ['get', 'kind'], kind];
