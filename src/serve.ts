import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { respondTo } from './host/answer.ts';
import { readSite } from './host/built-site.ts';

/** Serves the built site on this machine, as a static host would: `npm start`. */

const { values } = parseArgs({
	options: {
		port: { type: 'string', default: process.env.PORT ?? '4173' },
		site: { type: 'string', default: resolve(import.meta.dirname, '../build') },
		base: { type: 'string', default: process.env.BASE_PATH ?? '' }
	}
});
const { base } = values;
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65_535)
	end(`--port: expected a number up to 65535, seen “${values.port}”.`);

const server = createServer(respondTo({ files: read(), base }))
	.once('error', ({ message }) =>
		end(`Port ${port}: ${message}. Choose another: npm start -- --port 8080`)
	)
	.listen(port, 'localhost', () => {
		const address = server.address();
		const heard = typeof address === 'object' ? address?.port : port;
		console.log(`Aimaq stands at http://localhost:${heard}${base}`);
		// From now on an error is that of one connection, as when the system has no more of them to give.
		server.removeAllListeners('error').on('error', ({ message }) => console.error(message));
	});

for (const signal of ['SIGINT', 'SIGTERM'] as const)
	process.once(signal, () => {
		server.close();
		server.closeAllConnections();
	});

function read() {
	try {
		return readSite(resolve(values.site));
	} catch (error) {
		return end(error instanceof Error ? error.message : String(error));
	}
}

/** Ends the process with a message for who started it. */
function end(message: string): never {
	console.error(message);
	process.exit(1);
}
