import { cpus, totalmem } from 'node:os';
import type { BenchPage } from './pages.ts';
import { PROFILES, WATCHED, WINDOW, type Figures } from './visit.ts';

/** All visits of one page over one profile. */
export interface Visits {
	readonly profile: keyof typeof PROFILES;
	readonly page: BenchPage;
	readonly figures: readonly Figures[];
}

/** The columns: a heading with its unit, and how the median is written. */
const COLUMNS = {
	mapVisible: ['map visible, ms', whole],
	layoutShift: ['layout shift', (score) => score.toFixed(3)],
	largestPaint: ['largest paint, ms', whole],
	busy: ['busy, ms', whole],
	click: ['click, ms', whole],
	bytes: ['kB', (bytes) => whole(bytes / 1000)],
	requests: ['requests', whole]
} as const satisfies Record<keyof Figures, readonly [string, (median: number) => string]>;

/** The report in Markdown: the tables, how the figures were taken, and on which machine. */
export function reportOf(all: readonly Visits[], runs: number, browserVersion: string): string {
	const tables = (Object.keys(PROFILES) as (keyof typeof PROFILES)[]).flatMap((profile) => {
		const rows = all.filter((visits) => visits.profile === profile);
		return rows.length ? [`## ${PROFILES[profile].title}`, tableOf(rows)] : [];
	});
	return [
		'# How it compares',
		'The site’s first page beside pages that do the same job with one library each: 17 regions, the four western ones coloured, ' +
			'two cities, a click on a region fills a panel. ' +
			`${runs === 1 ? 'Figures of one visit' : `Medians of ${runs} visits`}, the pages in turn, each visit in a new browser. Written by \`npm run bench\`; ` +
			'only figures of one run can be compared.',
		...tables,
		NOTES,
		`Machine: ${machine(browserVersion)}.`
	].join('\n\n');
}

const NOTES = `- **Map visible**: from the start of the navigation to the first frame of the film of the window (${WINDOW.width} × ${WINDOW.height}) in which
  the western regions look as they do in the end.
- **Layout shift**: the sum of all shifts. **Largest paint**: of text and images, as the browser reports it; a canvas or an
  inline SVG is neither.
- **Busy**: what all tasks of the main thread took beyond 50 ms each.
- **Click**: from pointer down on Aktobe to the first frame with its text in the panel.
- **kB** and **requests**: bodies as they were sent, text compressed with brotli, until the network had been silent for
  ${(WATCHED + 500) / 1000} seconds; what a page fetches ahead counts, what a service worker keeps for later visits does not.`;

function tableOf(rows: readonly Visits[]): string {
	const columns = Object.entries(COLUMNS) as [keyof Figures, readonly [string, typeof whole]][];
	return [
		['page', ...columns.map(([, [heading]]) => heading)],
		['---', ...columns.map(() => '--:')],
		...rows.map(({ page, figures }) => [
			page.title,
			...columns.map(([key, [, write]]) =>
				figures.length ? write(median(figures.map((visit) => visit[key]))) : '–'
			)
		])
	]
		.map((cells) => `| ${cells.join(' | ')} |`)
		.join('\n');
}

/** The middle value; of an even number of values the mean of the two in the middle. */
export function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN;
	const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? NaN;
	return (lower + upper) / 2;
}

function whole(value: number): string {
	return Number.isNaN(value) ? '–' : value.toFixed(0);
}

function machine(browserVersion: string): string {
	const cores = cpus();
	return [
		cores[0]?.model.trim() || 'unknown processor',
		`${cores.length} cores`,
		`${Math.round(totalmem() / 2 ** 30)} GB of memory`,
		`Chromium ${browserVersion} with WebGL in software`,
		`Node ${process.versions.node}`,
		new Date().toISOString().slice(0, 10)
	].join(', ');
}
