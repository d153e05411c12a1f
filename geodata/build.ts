import { writeFileSync } from 'node:fs';
import { readSources } from './read-sources';
import { kazakhstanTopojson } from './stages/kazakhstan-topojson';

const target = new URL('kazakhstan.topo.json', import.meta.url);
writeFileSync(target, kazakhstanTopojson(readSources()));
