import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Keeps the page, and answers with it when the site does not. */
const WORKER = `
	addEventListener('install', (event) => event.waitUntil(caches.open('page').then((cache) => cache.add('/kiosk'))));
	addEventListener('fetch', (event) => event.respondWith(fetch(event.request).catch(() => caches.match(event.request))));
`;

/** A page that beats until its site answers, opens a window that would hide it, and is stored for the next time. */
const PAGE = `<!doctype html>
<title>Beating</title>
<p>Beating</p>
<script>
	const beat = () => (document.documentElement.dataset.beat = String(Date.now()));
	const beating = setInterval(beat, 50);
	beat();
	fetch('/until-stopped').then(() => clearInterval(beating));
	window.open('/other');
	navigator.serviceWorker.register('/worker.js');
	navigator.serviceWorker.ready.then(() => fetch('/stored'));
</script>`;

/** A site on this machine whose page beats. */
export async function beatingSite() {
	const seen = { loads: 0, othersOpened: 0, othersClosed: 0, stored: false };
	let stops: (() => void)[] = [];
	const server = createServer((request, response) => {
		response.setHeader('Content-Type', 'text/html');
		switch (request.url) {
			case '/kiosk':
				// The worker's own copy is no load.
				if (request.headers['sec-fetch-mode'] === 'navigate') seen.loads++;
				response.end(PAGE);
				break;
			case '/worker.js':
				response.setHeader('Content-Type', 'text/javascript').end(WORKER);
				break;
			case '/stored':
				seen.stored = true;
				response.end();
				break;
			case '/until-stopped':
				stops.push(() => response.end());
				break;
			case '/other':
				// Never finished: that the window is closed shows here.
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
		/** How often the page was loaded, how many other windows were opened and closed, and whether the page is stored. */
		seen: seen as Readonly<typeof seen>,
		/** The pages that are loaded beat no more; one that is loaded from now on does. */
		stopBeats: () => {
			for (const stop of stops) stop();
			stops = [];
		},
		close: () => {
			server.closeAllConnections();
			server.close();
		}
	};
}
