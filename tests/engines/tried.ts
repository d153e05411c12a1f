import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from 'vitest';
import { readFileSync } from 'node:fs';
import { watchedDeployment } from '../e2e/deployment.ts';
import { freePort, serve, type Answering } from '../e2e/server.ts';
import { faultsSince } from './acts.ts';
import { whyAbsent, type Engine } from './installed.ts';
import type { Visitor } from './visitor.ts';

/** Milliseconds: enough for a browser to start on a slow machine, and for all that one test waits for. */
const LIMIT = 300_000;

/** A browser and the built site, of which each page notes what goes wrong in it. */
export interface Tried {
	readonly visitor: Visitor;
	/** The site's origin. */
	readonly site: string;
	/** Ends the site's server by its process. */
	endServer(): Promise<void>;
	startServer(): Promise<void>;
}

/**
 * Tests of the built site in one browser, which they share. After each of them no page may have noted a fault. Where the
 * browser is absent they are skipped, with a word.
 *
 * @param tests declares the tests; what they get is there when the first of them runs
 */
export function describeIn(
	engine: Engine,
	start: () => Promise<Visitor>,
	tests: (tried: Tried) => void
): void {
	const absent = whyAbsent(engine);
	if (absent) console.warn(absent);
	describe.skipIf(absent)(engine.name, { timeout: LIMIT }, () => {
		const folder = mkdtempSync(join(tmpdir(), 'aimaq-watched-'));
		const script = readFileSync(resolve(import.meta.dirname, 'watch-page.js'), 'utf8');
		let visitor: Visitor;
		let server: Answering;
		let port: number;
		const tried: Tried = {
			get visitor() {
				return visitor;
			},
			get site() {
				return `http://localhost:${port}`;
			},
			endServer: () => server.end(),
			startServer: async () => {
				server = await serve(folder, port);
			}
		};

		beforeAll(async () => {
			watchedDeployment(folder, script);
			port = await freePort();
			await tried.startServer();
			visitor = await start();
		}, LIMIT);
		beforeEach(() => visitor.resize(1280, 800), LIMIT);
		afterEach(async () => expect(await faultsSince(visitor)).toEqual([]), LIMIT);
		afterAll(async () => {
			await visitor?.end();
			await server?.end();
			rmSync(folder, { recursive: true, force: true });
		}, LIMIT);

		tests(tried);
	});
}
