import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fromCaller } from '../../src/lib/server/from-caller';
import { parsedArgs } from '../../src/lib/server/parsed-args';
import { BuildError } from '../stages/build-error';
import type { CountrySource } from '../stages/neighbours';
import { compressedSize } from './fit-budget';
import { newFolder } from './new-folder';
import { readBoundaries } from './read-boundaries';

// Makes a folder of facts around other boundaries: `npm run geodata:new -- --boundaries FILE --id PROPERTY --name PROPERTY`.

const USAGE =
	'Usage: npm run geodata:new -- --boundaries FILE --id PROPERTY --name PROPERTY [--out DIR]\n' +
	'FILE is GeoJSON, TopoJSON or a shapefile; the properties hold the ids and the names of its regions.';

const OPTIONS = {
	boundaries: { type: 'string' },
	id: { type: 'string' },
	name: { type: 'string' },
	out: { type: 'string', default: 'geodata-new' }
} as const;

async function make(): Promise<void> {
	const { boundaries, id, name, out } = parsedArgs(process.argv.slice(2), OPTIONS, USAGE).values;
	if (!boundaries || !id || !name) throw new Error(USAGE);
	const folder = fromCaller(out);
	if (existsSync(folder) && readdirSync(folder).length > 0)
		throw new BuildError(`--out ${out}`, 'a new or empty folder', 'files in it', 'Name another.');
	const countries = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
	const files = newFolder({
		file: boundaries,
		features: await readBoundaries(fromCaller(boundaries)),
		properties: { id, name },
		countries: JSON.parse(readFileSync(countries, 'utf8')) as CountrySource,
		date: new Date().toISOString().slice(0, 10)
	});
	for (const [file, text] of files) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
	const size = compressedSize(files.get('outlines.topo.json') ?? '');
	console.log(
		`${folder}: ${[...files.keys()].join(', ')}. The outlines take ${Math.ceil(size / 1000)} kB compressed.\n` +
			`To look at it: GEODATA=${out} npm start. To say something: complete reports/ (geodata/README.md).`
	);
}

make().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : String(error));
	process.exitCode = 1;
});
