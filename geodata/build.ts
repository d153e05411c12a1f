import { writeFileSync } from 'node:fs';
import { readSources } from './read-sources';
import { kazakhstanTopojson } from './stages/kazakhstan-topojson';

// Builds the shapes of the map from their sources: `npm run geodata`.
const target = new URL('outlines.topo.json', import.meta.url);
writeFileSync(target, kazakhstanTopojson(readSources()));
