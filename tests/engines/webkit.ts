import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Builder, By, Key, Origin } from 'selenium-webdriver';
import { freePort, listening } from '../e2e/server.ts';
import { WEBKIT } from './installed.ts';
import { startScreen } from './screen.ts';
import { expressionOf, type Visitor } from './visitor.ts';

const KEYS = {
	Tab: Key.TAB,
	Enter: Key.ENTER,
	Escape: Key.ESCAPE,
	ArrowLeft: Key.ARROW_LEFT,
	ArrowRight: Key.ARROW_RIGHT,
	ArrowUp: Key.ARROW_UP,
	ArrowDown: Key.ARROW_DOWN
} as const;

/** Starts WebKitGTK's own browser and speaks with it by WebDriver. */
export async function startWebKit(): Promise<Visitor> {
	const { browser = '', driver: program = '', screen: xvfb = '' } = WEBKIT.programs();
	const screen = await startScreen(xvfb);
	const folder = mkdtempSync(join(tmpdir(), 'aimaq-webkit-'));
	const port = await freePort();
	const service = spawn(program, [`--port=${port}`], {
		stdio: 'ignore',
		env: { ...process.env, DISPLAY: screen.display, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder }
	});
	await listening(port);
	const driver = await new Builder()
		.usingServer(`http://127.0.0.1:${port}`)
		.withCapabilities({
			browserName: 'MiniBrowser',
			'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] }
		})
		.build();
	const act = () => driver.actions({ async: true });
	const ask: Visitor['ask'] = (question, ...given) =>
		driver.executeScript(`return ${expressionOf(question, given)}`);

	return {
		ask,
		goto: (address) => driver.get(address),
		reload: () => driver.navigate().refresh(),
		back: () => driver.navigate().back(),
		resize: async (width, height) => {
			const window = driver.manage().window();
			await window.setRect({ width, height });
			// WebDriver sets the size of the whole window, with its bars.
			const bars = await ask(() => [outerWidth - innerWidth, outerHeight - innerHeight] as const);
			await window.setRect({ width: width + bars[0], height: height + bars[1] });
		},
		point: (at) =>
			act()
				.move({ ...at, origin: Origin.VIEWPORT })
				.perform(),
		click: (at) =>
			act()
				.move({ ...at, origin: Origin.VIEWPORT })
				.click()
				.perform(),
		press: (key) => act().sendKeys(KEYS[key]).perform(),
		picture: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
		askFrame: async (question, ...given) => {
			await driver.switchTo().frame(await driver.findElement(By.css('iframe')));
			try {
				return await ask(question, ...given);
			} finally {
				await driver.switchTo().defaultContent();
			}
		},
		end: async () => {
			await driver.quit();
			service.kill();
			screen.end();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}
