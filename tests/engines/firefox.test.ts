import { farPaths } from './far-paths.ts';
import { describeIn } from './tried.ts';
import { FIREFOX } from './installed.ts';
import { mainPaths } from './main-paths.ts';
import { startFirefox } from './firefox.ts';

describeIn(FIREFOX, startFirefox, (tried) => {
	mainPaths(tried);
	farPaths(tried);
});
