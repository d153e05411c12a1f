import topologyText from '../../../geodata/kazakhstan.topo.json?raw';
import type { MapTopology } from '../geo/map-topology';
import { checkTopology } from './check-topology';
import { refuseAny } from './data-error';
import { CITIES_FILE, facts } from './facts';
import { topologySchema } from './topology-schema';
import { validate } from './validate';

const FILE = 'geodata/kazakhstan.topo.json';

/** The shapes of the map. They are read and checked here, once. */
export const topology: MapTopology = readTopology();

function readTopology(): MapTopology {
	const valid = validate(topologySchema, FILE, topologyText);
	refuseAny(checkTopology(valid, facts, { topology: FILE, cities: CITIES_FILE }));
	return valid;
}
