import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { format, resolveConfig } from 'prettier';
import { CHROMIUM_ARGS, findChromium } from '../chromium.ts';
import { loadPages, PAGE_NAMES } from './pages.ts';
import { serve } from './serve.ts';
import { reportOf } from './table.ts';
import { PROFILES, visit, type Figures } from './visit.ts';

/** Measures the built site beside the peers and writes the tables: `npm run bench`. */

const USAGE = `npm run bench -- [--runs 7] [--profile slow|fast|both] [--only ${PAGE_NAMES.join(',')}]`;
const RESULTS = resolve(import.meta.dirname, 'results.md');

type ProfileName = keyof typeof PROFILES;

const { runs, profiles, names } = options();
const pages = await loadPages(names);
const targets = await Promise.all(
	pages.map(async (page) => ({ page, server: await serve(page.files) }))
);
const visits = profiles.flatMap((profile) =>
	targets.map(({ page, server }) => ({ profile, page, server, figures: [] as Figures[] }))
);

// A first visit of each warms the machine's caches up and does not count.
for (const { server } of targets) await visit(server, PROFILES.fast);
let failed = 0;
for (let run = 1; run <= runs; run++)
	for (const { profile, page, server, figures } of visits) {
		try {
			figures.push(await visit(server, PROFILES[profile]));
		} catch (error) {
			failed++;
			console.error(`${page.name}, ${profile}, visit ${run}:`, error);
		}
		console.log(`${run}/${runs} ${profile} ${page.name}`, figures.at(-1));
	}
for (const { server } of targets) server.close();

const report = await format(reportOf(visits, runs, await browserVersion()), {
	...(await resolveConfig(RESULTS)),
	parser: 'markdown'
});
console.log(report);
if (failed > 0) {
	console.error(`${failed} visits failed: ${RESULTS} is left as it was.`);
	process.exitCode = 1;
} else if (visits.length < Object.keys(PROFILES).length * PAGE_NAMES.length)
	console.log(`Not all pages and profiles were measured: ${RESULTS} is left as it was.`);
else await writeFile(RESULTS, report);

/** The options of the command line. @throws {Error} when a value is not known */
function options(): { runs: number; profiles: ProfileName[]; names: string[] } {
	const { values } = parseArgs({
		options: {
			runs: { type: 'string', default: '7' },
			profile: { type: 'string', default: 'both' },
			only: { type: 'string', default: PAGE_NAMES.join(',') }
		}
	});
	const known = Object.keys(PROFILES) as ProfileName[];
	const profiles = known.filter((name) => values.profile === 'both' || values.profile === name);
	const names = values.only.split(',');
	const runs = Number(values.runs);
	if (
		!profiles.length ||
		!names.every((name) => PAGE_NAMES.includes(name)) ||
		!(Number.isInteger(runs) && runs > 0)
	)
		throw new Error(
			`expected “${USAGE}”, seen --runs ${values.runs} --profile ${values.profile} --only ${values.only}`
		);
	return { runs, profiles, names };
}

async function browserVersion(): Promise<string> {
	const browser = await chromium.launch({
		executablePath: findChromium() ?? '',
		args: CHROMIUM_ARGS
	});
	const version = browser.version();
	await browser.close();
	return version;
}
