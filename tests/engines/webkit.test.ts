import { farPaths } from './far-paths.ts';
import { describeIn } from './tried.ts';
import { WEBKIT } from './installed.ts';
import { mainPaths } from './main-paths.ts';
import { startWebKit } from './webkit.ts';

describeIn(WEBKIT, startWebKit, (tried) => {
	mainPaths(tried);
	farPaths(tried);
});
