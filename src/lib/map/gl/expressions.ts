import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';
import type { Evidence } from '../../domain/report';

/** A filter for the features of one kind. */
export const isKind = (kind: string): FilterSpecification => ['==', ['get', 'kind'], kind];

/** The feature states of regions and cities that are true or false. */
export type FeatureState = 'selected' | 'hovered' | 'focused' | 'back' | Evidence;

/** Whether a feature has a state. */
export const hasState = (name: FeatureState): ExpressionSpecification => [
	'boolean',
	['feature-state', name],
	false
];

type Output = string | number | ExpressionSpecification;

/** The output for the value that a feature has of a property. */
export function byValue(
	property: string,
	outputs: readonly (readonly [value: string | number, output: Output])[],
	otherwise: Output
): ExpressionSpecification {
	const expression = ['match', ['get', property], ...outputs.flat(), otherwise];
	// MapLibre refuses a `match` expression without any value.
	return (outputs.length > 0 ? expression : otherwise) as ExpressionSpecification;
}
