import type { MapTopology } from '../geo/map-topology';
import { checkTopology } from './check-topology';
import { refuseAny } from './data-error';
import { CITIES_FILE, facts } from './facts';
import { readGeodata, shownPath } from './geodata-folder';
import { topologySchema } from './topology-schema';
import { validate } from './validate';

const NAME = 'outlines.topo.json';
const FILE = shownPath(NAME);

/** The shapes of the map. They are read and checked here, once. */
export const topology: MapTopology = readTopology();

function readTopology(): MapTopology {
	const valid = validate(topologySchema, FILE, readGeodata(NAME));
	refuseAny(checkTopology(valid, facts, { topology: FILE, cities: CITIES_FILE }));
	return valid;
}
