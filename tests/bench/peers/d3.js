import { geoConicEqualArea, geoPath, select } from 'd3';
import { BORDER_COLOUR, CITIES, colourOf } from './facts.js';
import { fetchRegions, mapElement, publishProjection, showRegion } from './page.js';

const regions = await fetchRegions();
const { clientWidth: width, clientHeight: height } = mapElement;
const projection = geoConicEqualArea()
	.parallels([42, 54])
	.rotate([-67, 0])
	.fitSize([width, height], regions);
const path = geoPath(projection);

const svg = select(mapElement).append('svg').attr('width', width).attr('height', height);
svg
	.selectAll('path')
	.data(regions.features)
	.join('path')
	.attr('d', path)
	.attr('fill', ({ properties }) => colourOf(properties.id))
	.attr('stroke', BORDER_COLOUR)
	.on('click', (_event, { properties }) => showRegion(properties.id));
svg
	.selectAll('circle')
	.data(CITIES)
	.join('circle')
	.attr('transform', ({ point }) => `translate(${projection(point)})`)
	.attr('r', 6)
	.attr('fill', ({ colour }) => colour)
	.append('title')
	.text(({ name }) => name);

publishProjection(projection);
