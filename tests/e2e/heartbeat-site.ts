import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The service worker caches the page, and answers with it when the site does not. */
const WORKER = `
	addEventListener('install', (event) => event.waitUntil(caches.open('page').then((cache) => cache.add('/kiosk'))));
	addEventListener('fetch', (event) => event.respondWith(fetch(event.request).catch(() => caches.match(event.request))));
`;

/**
 * A page that shows heartbeats until the site answers its request for `/until-stopped`, that goes back in its history when the
 * site answers `/until-back`, that opens a window over itself, and that is cached for the next start.
 */
const PAGE = `<!doctype html>
<title>Heartbeats</title>
<p>Heartbeats</p>
<script>
	const heartbeat = () => (document.documentElement.dataset.beat = String(Date.now()));
	const timer = setInterval(heartbeat, 50);
	heartbeat();
	fetch('/until-stopped').then(() => clearInterval(timer));
	fetch('/until-back').then(() => history.back());
	window.open('/other');
	navigator.serviceWorker.register('/worker.js');
	navigator.serviceWorker.ready.then(() => fetch('/cached'));
</script>`;

/** A site on this machine whose page shows heartbeats. */
export async function heartbeatSite() {
	const seen = {
		...{ loads: 0, failures: 0, othersOpened: 0, othersClosed: 0, isCached: false },
		posted: [] as unknown[]
	};
	let stops: (() => void)[] = [];
	let goBack = () => {};
	let isSilent = false;
	const server = createServer((request, response) => {
		if (isSilent) {
			seen.failures++;
			return void response.destroy();
		}
		response.setHeader('Content-Type', 'text/html');
		switch (request.url) {
			case '/kiosk':
				// A request of the service worker for its own copy is no load of the page.
				if (request.headers['sec-fetch-mode'] === 'navigate') seen.loads++;
				response.end(PAGE);
				break;
			case '/worker.js':
				response.setHeader('Content-Type', 'text/javascript').end(WORKER);
				break;
			case '/cached':
				seen.isCached = true;
				response.end();
				break;
			case '/until-stopped':
				stops.push(() => response.end());
				break;
			case '/until-back':
				goBack = () => response.end();
				break;
			case '/beat':
				request.on('data', (data) => seen.posted.push(JSON.parse(String(data))));
				response.writeHead(500).end('of no interest');
				break;
			case '/other':
				// The response is never finished, so the server sees when the window is closed.
				seen.othersOpened++;
				response.write('<p>Other');
				response.on('close', () => seen.othersClosed++);
				break;
			default:
				response.writeHead(404).end();
		}
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		address: `http://localhost:${port}/kiosk`,
		/**
		 * How often the page was loaded, how many requests have failed, how many other windows were opened and closed, whether the
		 * page is cached, and what was posted to `/beat`.
		 */
		seen: seen as Readonly<typeof seen>,
		/** Stops the heartbeats of the loaded pages. A page that is loaded from now on shows heartbeats again. */
		stopHeartbeats: () => {
			for (const stop of stops) stop();
			stops = [];
		},
		/** Lets the loaded page go back in its history. */
		goBack: () => goBack(),
		/** Breaks every connection, or no more. */
		breakOff: (silent: boolean) => void (isSilent = silent),
		close: () => {
			server.closeAllConnections();
			server.close();
		}
	};
}
