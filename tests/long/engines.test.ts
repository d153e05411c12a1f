import { it } from 'vitest';
import { startFirefox } from '../engines/firefox.ts';
import { FIREFOX, WEBKIT } from '../engines/installed.ts';
import { showsStops } from '../engines/far-paths.ts';
import { describeIn } from '../engines/tried.ts';
import { startWebKit } from '../engines/webkit.ts';

/** Two minutes of the tour, five seconds a stop: more than all its stops. */
const STOPS = 24;

for (const [engine, start] of [
	[FIREFOX, startFirefox],
	[WEBKIT, startWebKit]
] as const)
	describeIn(engine, start, (tried) => {
		it('shows the kiosk’s tour for two minutes, without a fault', () => showsStops(tried, STOPS));
	});
