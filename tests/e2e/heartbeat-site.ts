import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The service worker caches the page, and answers with it when the site does not. */
const WORKER = `
	addEventListener('install', (event) => event.waitUntil(caches.open('page').then((cache) => cache.add('/kiosk'))));
	addEventListener('fetch', (event) => event.respondWith(fetch(event.request).catch(() => caches.match(event.request))));
`;

/**
 * A page that shows heartbeats until the site answers its request for `/until-stopped`, that opens a window over itself, and
 * that is cached for the next start.
 */
const PAGE = `<!doctype html>
<title>Heartbeats</title>
<p>Heartbeats</p>
<script>
	const heartbeat = () => (document.documentElement.dataset.beat = String(Date.now()));
	const timer = setInterval(heartbeat, 50);
	heartbeat();
	fetch('/until-stopped').then(() => clearInterval(timer));
	window.open('/other');
	navigator.serviceWorker.register('/worker.js');
	navigator.serviceWorker.ready.then(() => fetch('/cached'));
</script>`;

/** A site on this machine whose page shows heartbeats. */
export async function heartbeatSite() {
	const seen = { loads: 0, othersOpened: 0, othersClosed: 0, isCached: false };
	let stops: (() => void)[] = [];
	const server = createServer((request, response) => {
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
		/** How often the page was loaded, how many other windows were opened and closed, and whether the page is cached. */
		seen: seen as Readonly<typeof seen>,
		/** Stops the heartbeats of the loaded pages. A page that is loaded from now on shows heartbeats again. */
		stopHeartbeats: () => {
			for (const stop of stops) stop();
			stops = [];
		},
		close: () => {
			server.closeAllConnections();
			server.close();
		}
	};
}
