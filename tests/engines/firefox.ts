import puppeteer from 'puppeteer-core';
import { FIREFOX } from './installed.ts';
import { startScreen } from './screen.ts';
import { expressionOf, type Visitor } from './visitor.ts';

/** Starts Firefox and speaks with it by WebDriver BiDi. */
export async function startFirefox(): Promise<Visitor> {
	const { browser: executablePath = '', screen: xvfb = '' } = FIREFOX.programs();
	const screen = await startScreen(xvfb);
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath,
		headless: false,
		env: { ...process.env, DISPLAY: screen.display },
		extraPrefsFirefox: { 'webgl.force-enabled': true }
	});
	const [page = await browser.newPage()] = await browser.pages();

	return {
		goto: async (address) => void (await page.goto(address)),
		reload: async () => void (await page.reload()),
		back: async () => void (await page.goBack()),
		resize: (width, height) => page.setViewport({ width, height }),
		point: ({ x, y }) => page.mouse.move(x, y),
		click: ({ x, y }) => page.mouse.click(x, y),
		press: (key) => page.keyboard.press(key),
		picture: async () => Buffer.from(await page.screenshot()),
		ask: async (question, ...given) =>
			(await page.evaluate(expressionOf(question, given))) as ReturnType<typeof question>,
		askFrame: async (question, ...given) => {
			const [frame] = page.mainFrame().childFrames();
			if (!frame) throw new Error(`${page.url()}: expected a frame, seen none`);
			return (await frame.evaluate(expressionOf(question, given))) as ReturnType<typeof question>;
		},
		end: async () => {
			await browser.close();
			screen.end();
		}
	};
}
