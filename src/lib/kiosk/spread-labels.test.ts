import { describe, expect, it } from 'vitest';
import { dashboardOf } from '../domain/dashboard';
import { LANGUAGES } from '../domain/language';
import { count, NOT_STATED } from '../domain/selection';
import { tourOf } from '../domain/stop';
import { catalogueOf } from '../i18n/catalogue';
import { translatorOf } from '../i18n/translate';
import { facts } from '../server/facts';
import { mapMarks } from '../server/map-drawing';
import { readOutlines } from '../server/outlines';
import { lieOnEachOther, spreadLabels } from './spread-labels';
import { stopLabels, type StopLabel } from './stop-labels';

const label = (id: string, at: readonly [number, number]): StopLabel => ({
	id,
	at,
	dot: null,
	anchor: 'middle',
	below: false,
	name: ['Atyrau'],
	status: []
});

function overlaps(labels: readonly StopLabel[]): string[] {
	return labels.flatMap((one, i) =>
		labels
			.slice(i + 1)
			.filter((other) => lieOnEachOther(one, other))
			.map((other) => `${one.id} ${other.id}`)
	);
}

describe('labels that lie on each other', () => {
	it('are moved apart, the lower one down', () => {
		const [upper, lower] = spreadLabels([label('b', [110, 130]), label('a', [100, 100])]);
		expect([upper?.id, upper?.at]).toEqual(['a', [100, 100]]);
		expect(lower?.at[1]).toBeGreaterThan(170);
	});

	it('are those of no stop, in no language', async () => {
		for (const language of LANGUAGES) {
			const dashboard = dashboardOf(facts, language);
			const t = translatorOf(language, await catalogueOf(language));
			const words = t('legend.none', { count: count(dashboard, NOT_STATED) });
			const drawing = { ...readOutlines(), ...mapMarks(language, words) };
			for (const stop of tourOf(dashboard))
				expect(overlaps(spreadLabels(stopLabels(stop, dashboard, drawing, t)))).toEqual([]);
		}
	});
});
